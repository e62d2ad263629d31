import type { AppLoadContext } from '@remix-run/node';
import type { RequestHandler } from 'express';

/** Larger than any of our short forms, smaller than what hurts. */
export const shortForm = 64 * 1024;
const mostFields = 500;

/** A section of a questionnaire: two years of a dozen rows, and texts of some pages; or a word to every question; a draft. */
const wideForm = 512 * 1024;
const mostWideFields = 2000;
const wideForms =
  /^\/(en\/)?(questionnaires\/[^/]+\/sections\/[^/]+(\/saving)?|desk\/(questionnaires\/[^/]+\/return|threads\/[^/]+\/draft|settings\/methodology))$/;

/** What `receiveForms` took in: the body of a urlencoded form, or that it was too large to keep. */
export type ReceivedForm = Buffer | 'too-large';

/** Takes plain forms in before Remix does: its stream of a body costs more than all that we do with the form. */
export function receiveForms(): RequestHandler {
  return (request, response, next) => {
    if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
      next();
      return;
    }
    const chunks: Buffer[] = [];
    const largest = wideForms.test(request.path) ? wideForm : shortForm;
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      // The rest is read and dropped: whoever stops reading cuts the connection, and the answer with it.
      if (size <= largest) chunks.push(chunk);
    });
    request.once('error', next);
    request.once('end', () => {
      request.off('error', next);
      response.locals['form'] = size <= largest ? Buffer.concat(chunks) : 'too-large';
      next();
    });
  };
}

export type Form = URLSearchParams | FormData;

/**
 * The posted form. Throws a Response that the error page explains: 413 or 400. Fields whose names are not plain words are
 * left out: Conform reads `a[9999999]` as an order to build that array.
 */
export async function readForm(request: Request, { form }: AppLoadContext): Promise<Form> {
  if (form === 'too-large') throw new Response(null, { status: 413 });
  const posted = form ? new URLSearchParams(form.toString()) : await readOtherForm(request);
  const names = [...posted.keys()];
  if (names.length > mostFields) throw new Response(null, { status: 400 });
  for (const name of names) if (!isPlainName(name)) posted.delete(name);
  return posted;
}

/** All that the form of a section was posted with, whatever its fields are called. Throws a Response: 413 or 400. */
export function readWideForm({ form }: AppLoadContext): URLSearchParams {
  if (form === 'too-large') throw new Response(null, { status: 413 });
  const posted = new URLSearchParams(form?.toString() ?? '');
  if ([...posted.keys()].length > mostWideFields) throw new Response(null, { status: 400 });
  return posted;
}

/** What a field holds; nothing where it is not there, or is a file. */
export function textIn(form: Form, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

export function isPlainName(name: string): boolean {
  return /^[a-z]\w{0,63}$/i.test(name);
}

/** Multipart, which nothing of ours sends without files, or no form at all. */
async function readOtherForm(request: Request): Promise<Form> {
  const type = request.headers.get('content-type');
  if (!request.body || type === null) return new URLSearchParams();
  const body = await readBody(request.body as unknown as AsyncIterable<Uint8Array<ArrayBuffer>>);
  try {
    return await new Response(body, { headers: { 'content-type': type } }).formData();
  } catch {
    throw new Response(null, { status: 400 });
  }
}

async function readBody(stream: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size <= shortForm) chunks.push(chunk);
  }
  if (size > shortForm) throw new Response(null, { status: 413 });
  return new Blob(chunks);
}
