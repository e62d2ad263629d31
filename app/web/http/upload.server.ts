import type { AppLoadContext } from '@remix-run/node';
import type { App } from '#app/app.server.ts';
import { inspectFile } from '#app/storage/content-type.server.ts';
import { cleanFileName } from '#app/storage/file-name.ts';
import type { ReceivedFile } from '#app/storage/received-file.ts';
import { discard, takeIn, type TakenIn } from '#app/storage/take-in.server.ts';
import { tooMany } from './errors.server.ts';
import { readForm } from './form.server.ts';
import { readMultipart, readToEnd } from './multipart.server.ts';
import type { Ask } from './remix.server.ts';
import { takePlace } from './upload-places.server.ts';

declare module '@remix-run/node' {
  interface AppLoadContext {
    /** Files that came with the form and wait to be kept; what is left of them goes when the form is answered. */
    received?: ReceivedFile[];
  }
}

export interface Upload {
  form: URLSearchParams;
  /** Those that can be kept, in the order in which they were sent. */
  files: ReceivedFile[];
  problems: FileProblem[];
}

/** Why a file was not taken. The others were, and all that was typed. */
export interface FileProblem {
  name: string;
  tag: 'too-large' | 'too-many' | 'not-allowed' | 'empty' | 'unsafe' | 'no-room';
}

const mostFiles = 5;
const largestFile = 10 * 1024 * 1024;
const mostInAll = 25 * 1024 * 1024;

/**
 * A posted form with the files that came with it, which lie in temporary files until `keepFile` takes them. Throws a
 * Response for the error page: 400, 413 or 429.
 */
export async function receiveUpload(request: Request, context: AppLoadContext): Promise<Upload> {
  const type = request.headers.get('content-type') ?? '';
  if (!request.body || !/^multipart\/form-data\b/i.test(type)) {
    return { form: textsOf(await readForm(request, context)), files: [], problems: [] };
  }
  const leave = takePlace(context.app, context.ip);
  if (!leave) {
    await readToEnd(request.body).catch(() => {});
    throw tooMany(minute, 0);
  }
  const receipt = new Receipt(context.app);
  try {
    const form = await readMultipart(request.body, type, (pieces, name) => receipt.take(pieces, name));
    const { files, problems } = await receipt.inspect();
    context.received = files;
    return { form, files, problems };
  } catch (error) {
    receipt.discardAll();
    throw error;
  } finally {
    leave();
  }
}

/** Around whatever answers a form: the files that came with it and were not kept are gone when it is answered. */
export function discardingUploads(ask: Ask): Ask {
  return (request, context, url) => {
    const answered = ask(request, context, url);
    if (request.method !== 'POST' || context.form !== undefined) return answered;
    return answered.finally(() => context.received?.forEach(({ temporary }) => discard(temporary)));
  };
}

const minute = 60_000;

/** A file where a text is asked for is nothing that was typed. */
function textsOf(form: Awaited<ReturnType<typeof readForm>>): URLSearchParams {
  if (form instanceof URLSearchParams) return form;
  const texts = [...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return new URLSearchParams(texts);
}

interface Slip {
  /** As it was sent. */
  name: string;
  taken?: TakenIn;
  tag?: FileProblem['tag'];
}

/** What one form has brought so far. */
class Receipt {
  private readonly slips: Slip[] = [];
  private inAll = 0;

  constructor(private readonly app: App) {}

  async take(pieces: AsyncIterable<Uint8Array>, name: string): Promise<void> {
    const slip: Slip = { name };
    const isOneTooMany = this.slips.push(slip) > mostFiles;
    let size = 0;
    const taken = await takeIn(this.app, pieces, (bytes) => {
      size += bytes;
      this.inAll += bytes;
      if (!isOneTooMany && size <= largestFile && this.inAll <= mostInAll) return true;
      this.inAll -= size;
      return false;
    });
    if (typeof taken === 'object') slip.taken = taken;
    if (isOneTooMany) slip.tag = 'too-many';
    else if (taken === 'no-room') slip.tag = 'no-room';
    else if (taken === 'refused') slip.tag = 'too-large';
    else if (taken.size === 0) slip.tag = 'empty';
  }

  async inspect(): Promise<Omit<Upload, 'form'>> {
    const files: ReceivedFile[] = [];
    const problems: FileProblem[] = [];
    for (const { name, taken, tag } of this.slips) {
      const found = tag || !taken ? { refused: tag ?? 'empty' } : await inspectFile(taken.temporary);
      if (found.refused === undefined && taken) {
        files.push({ ...taken, name: cleanFileName(name, found.type), type: found.type });
      } else if (found.refused !== undefined) {
        problems.push({ name: cleanFileName(name), tag: found.refused });
        if (taken) discard(taken.temporary);
      }
    }
    return { files, problems };
  }

  discardAll(): void {
    for (const { taken } of this.slips) if (taken) discard(taken.temporary);
  }
}
