import type { AppLoadContext } from '@remix-run/node';
import { cleanFileName } from '#app/storage/file-name.ts';
import { readForm, textIn, type Form } from '#app/web/http/form.server.ts';
import { readMultipart } from '#app/web/http/multipart.server.ts';
import type { HandWritten } from './hand-written-mail.ts';

const largest = 25 * 1024 * 1024;

/** A hand-written message with its file, of whatever kind: mail brings every kind. */
export async function receiveMailForm(
  request: Request,
  context: AppLoadContext,
): Promise<{ form: URLSearchParams; attached: HandWritten['attached']; isTooLarge: boolean }> {
  const type = request.headers.get('content-type') ?? '';
  if (!request.body || !/^multipart\/form-data\b/i.test(type))
    return { form: textsOf(await readForm(request, context)), attached: [], isTooLarge: false };
  const attached: HandWritten['attached'] = [];
  let size = 0;
  const form = await readMultipart(request.body, type, async (pieces, filename) => {
    const kept: Uint8Array[] = [];
    for await (const piece of pieces) {
      size += piece.length;
      if (size <= largest) kept.push(piece);
    }
    attached.push({ filename: cleanFileName(filename), content: Buffer.concat(kept) });
  });
  return { form, attached, isTooLarge: size > largest };
}

function textsOf(form: Form): URLSearchParams {
  return new URLSearchParams([...form.keys()].map((name) => [name, textIn(form, name)]));
}
