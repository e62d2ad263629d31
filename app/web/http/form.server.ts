/** Larger than any of our short forms, smaller than what hurts. */
const shortForm = 64 * 1024;
const mostFields = 500;

/**
 * Reads a posted form, at most `limit` bytes of it. Throws a Response that the error page explains: 413 or 400.
 * Fields whose names are not plain words are left out: Conform reads `a[9999999]` as an order to build that array.
 */
export async function readForm(request: Request, limit = shortForm): Promise<FormData> {
  const body = await readBody(request, limit);
  const type = request.headers.get('content-type') ?? 'application/x-www-form-urlencoded';
  const posted = await parse(body, type);
  const form = new FormData();
  for (const [name, value] of posted) if (/^[a-z]\w{0,63}$/i.test(name)) form.append(name, value);
  return form;
}

async function parse(body: Blob, type: string): Promise<[string, FormDataEntryValue][]> {
  try {
    const fields = [...(await new Response(body, { headers: { 'content-type': type } }).formData())];
    if (fields.length <= mostFields) return fields;
  } catch {
    // Not a form, or a broken one.
  }
  throw new Response(null, { status: 400 });
}

async function readBody(request: Request, limit: number): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  if (request.body) {
    for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array<ArrayBuffer>>) {
      size += chunk.byteLength;
      // The rest is read and dropped: whoever stops reading cuts the connection, and the answer with it.
      if (size <= limit) chunks.push(chunk);
    }
  }
  if (size > limit) throw new Response(null, { status: 413 });
  return new Blob(chunks);
}
