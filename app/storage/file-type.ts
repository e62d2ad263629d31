/** What may be sent to us, with the extensions that fit, the usual one first. */
const extensions = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.ms-excel': ['xls'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/msword': ['doc'],
  'text/plain': ['txt', 'csv'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/heic': ['heic', 'heif'],
} as const satisfies Record<string, readonly string[]>;

export type FileType = keyof typeof extensions;

/** For the `accept` of a file field: `.pdf,.xlsx,…`. */
export const acceptedFiles = Object.values(extensions)
  .flatMap((fitting) => fitting.map((extension) => `.${extension}`))
  .join(',');

export function isFileType(type: string): type is FileType {
  return Object.hasOwn(extensions, type);
}

export function extensionsOf(type: FileType): readonly [string, ...string[]] {
  return extensions[type];
}
