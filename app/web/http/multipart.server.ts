import { once } from 'node:events';
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import { isPlainName, shortForm } from './form.server.ts';

/** Reads a file to its end, whatever becomes of it. `filename` is as it was sent. */
export type TakeFile = (pieces: AsyncIterable<Uint8Array>, filename: string) => Promise<void>;

/** Far more than a form has and far less than what hurts: names, types and files beyond it make the form unreadable. */
const limits = { fieldSize: shortForm + 1, fields: 100, files: 50, parts: 200, headerPairs: 32, headerSize: 16 * 1024 };

/**
 * The fields of a form that came with files, which are handed over as they come. The body is read to its end even when
 * it is refused: whoever stops reading cuts the connection, and the answer with it. Throws 400 or 413 for the error page.
 */
export async function readMultipart(
  body: ReadableStream<Uint8Array>,
  contentType: string,
  takeFile: TakeFile,
): Promise<URLSearchParams> {
  const parser = openParser(contentType);
  if (!parser) {
    await readToEnd(body);
    throw new Response(null, { status: 400 });
  }
  const fields = collectFields(parser);
  const files = collectFiles(parser, takeFile);
  try {
    await feed(parser, body);
  } catch {
    // Broken off, or not what it says it is.
    files.breakOff();
    await files.settled().catch(() => {});
    throw new Response(null, { status: 400 });
  }
  await files.settled();
  return fields();
}

/** Reads and throws away. */
export async function readToEnd(body: ReadableStream<Uint8Array>): Promise<void> {
  const reader = body.getReader();
  while (!(await reader.read()).done);
}

function openParser(contentType: string): BusboyInstance | undefined {
  try {
    return new Busboy({
      headers: { 'content-type': contentType },
      isPartAFile: (_field, _type, filename) => filename !== undefined,
      preservePath: true,
      limits,
    });
  } catch {
    return undefined;
  }
}

function collectFields(parser: BusboyInstance): () => URLSearchParams {
  const form = new URLSearchParams();
  let size = 0;
  let isTooMuch = false;
  // A part may come without a name, whatever the types of the parser say.
  parser.on('field', (name: string | undefined, value) => {
    size += Buffer.byteLength(`${name}=${value}`);
    if (size <= shortForm && name !== undefined && isPlainName(name)) form.append(name, value);
  });
  for (const event of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const) {
    parser.on(event, () => void (isTooMuch = true));
  }
  return () => {
    if (isTooMuch) throw new Response(null, { status: 400 });
    if (size > shortForm) throw new Response(null, { status: 413 });
    return form;
  };
}

function collectFiles(parser: BusboyInstance, takeFile: TakeFile) {
  const streams: BusboyFileStream[] = [];
  const taken: Promise<void>[] = [];
  let failure: Error | undefined;
  parser.on('file', (field: string | undefined, stream, filename) => {
    streams.push(stream);
    // The parser tells of its own failure here too, perhaps before anybody listens.
    stream.on('error', () => {});
    // A field that was left empty comes as a file without a name.
    if (field === undefined || !isPlainName(field) || filename === '') stream.resume();
    else taken.push(takeFile(stream, filename).catch((error: unknown) => void (failure ??= asError(error))));
  });
  return {
    breakOff: () => {
      for (const stream of streams) stream.destroy(new Error('The form broke off'));
    },
    settled: async () => {
      await Promise.all(taken);
      if (failure) throw failure;
    },
  };
}

async function feed(parser: BusboyInstance, body: ReadableStream<Uint8Array>): Promise<void> {
  let failure: Error | undefined;
  const settled = new Promise<void>((resolve) => {
    parser.once('finish', resolve);
    parser.on('error', (error) => {
      failure ??= asError(error);
      resolve();
    });
  });
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (failure) continue;
    if (!parser.write(value)) await Promise.race([once(parser, 'drain'), settled]);
  }
  if (!failure) parser.end();
  await settled;
  if (failure) throw failure;
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
