/** Why a file is no table for us; each has words of its own, which say what to do instead. */
export type TableRefusal =
  | 'empty'
  | 'too-large'
  | 'old-excel'
  | 'opendocument'
  | 'document'
  | 'pdf'
  | 'picture'
  | 'archive'
  | 'web-page'
  | 'no-table'
  /** It carries macros or a password, or is made to burst. */
  | 'unsafe'
  /** Not whole, or broken inside. */
  | 'damaged'
  | 'unreadable'
  /** Others have their files read: to be sent again. */
  | 'busy';
