/** Larger than any of our short forms, smaller than what hurts. */
const shortForm = 64 * 1024;

/** Reads a posted form, at most `limit` bytes of it. Throws a Response that the error page explains: 413, 400 or 415. */
export async function readForm(request: Request, limit = shortForm): Promise<FormData> {
  const body = await readBody(request, limit);
  const type = request.headers.get('content-type') ?? 'application/x-www-form-urlencoded';
  try {
    return await new Response(body, { headers: { 'content-type': type } }).formData();
  } catch {
    throw new Response(null, { status: 400 });
  }
}

async function readBody(request: Request, limit: number): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  if (request.body) {
    for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array<ArrayBuffer>>) {
      size += chunk.byteLength;
      if (size > limit) throw new Response(null, { status: 413 });
      chunks.push(chunk);
    }
  }
  return new Blob(chunks);
}
