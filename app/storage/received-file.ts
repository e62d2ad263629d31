import type { FileType } from './file-type.ts';

/** A file that somebody has sent, looked into and found to be allowed; nothing has been done with it yet. */
export interface ReceivedFile {
  /** Fit to be shown and saved under. */
  name: string;
  /** Found by content, never by what the sender said. */
  type: FileType;
  size: number;
  sha256: string;
  /** The path where it waits to be kept; what is not kept goes once the form is answered. */
  temporary: string;
}
