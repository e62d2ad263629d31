import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Answer } from './answer.ts';
import type { Envelope, Mailer } from './mailer.server.ts';

export interface KeepingMailerOptions {
  folder: string;
  keeps: boolean;
  log: Logger;
  /** Who carries the letters on; without one, keeping them is all there is. */
  sender?: Mailer | undefined;
}

/** Keeps letters as `.eml` files. Forgets them even where it keeps none: earlier settings may have left some. */
export class KeepingMailer implements Mailer {
  constructor(private readonly options: KeepingMailerOptions) {}

  get sends(): boolean {
    return this.options.sender?.sends ?? false;
  }

  async send(letterId: number, envelope: Envelope, message: Buffer): Promise<Answer> {
    const { sender, keeps } = this.options;
    const trouble = keeps ? await this.keep(letterId, message) : undefined;
    if (sender) return sender.send(letterId, envelope, message);
    return trouble ? { is: 'unreachable', error: trouble } : { is: 'accepted', answer: '250 kept' };
  }

  async read(letterId: number): Promise<Buffer | undefined> {
    try {
      return await readFile(this.fileOf(letterId));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  listKept(): number[] {
    const { folder } = this.options;
    const names = existsSync(folder) ? readdirSync(folder) : [];
    return names.flatMap((name) => /^(\d+)\.eml$/.exec(name)?.[1] ?? []).map(Number);
  }

  forget(letterIds: number[]): void {
    for (const id of letterIds) rmSync(this.fileOf(id), { force: true });
  }

  async close(): Promise<void> {
    await this.options.sender?.close();
  }

  private async keep(letterId: number, message: Buffer): Promise<string | undefined> {
    try {
      mkdirSync(this.options.folder, { recursive: true });
      await writeFile(this.fileOf(letterId), message, { mode: 0o600 });
      return undefined;
    } catch (error) {
      this.options.log.error({ letter: letterId, error: String(error) }, 'a copy of a letter could not be kept');
      return String(error);
    }
  }

  private fileOf(letterId: number): string {
    return join(this.options.folder, `${letterId}.eml`);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
