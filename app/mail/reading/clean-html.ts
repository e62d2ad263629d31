import sanitizeHtml, { type Attributes, type IOptions } from 'sanitize-html';

/** What the mail program of the sender has marked, by the class that is all there is left of its marks. */
export const marks = {
  /** A letter that this one answers. */
  quoted: 'mail-quoted',
  /** One that begins here and goes on to the end. */
  quotedFromHere: 'mail-quoted-from-here',
  /** So one may begin, and anything else. */
  ruled: 'mail-ruled',
  signature: 'mail-signature',
} as const;

export const longestHtml = 2_000_000;

/** Fit to be shown: nothing in it runs, nothing is fetched, and links say where they lead. Throws where it is a bomb. */
export function cleanHtml(html: string): string {
  if (html.split('<', mostTags + 2).length > mostTags + 1) throw new RangeError('Nobody writes so many tags');
  let depth = 0;
  const onOpenTag = () => {
    if ((depth += 1) > deepest) throw new RangeError('Nobody nests so deeply');
  };
  return sanitizeHtml(html.slice(0, longestHtml), { ...options, onOpenTag, onCloseTag: () => void (depth -= 1) });
}

/** Beginnings of tags, whether or not they are any: a table of ten thousand lines has fewer. */
const mostTags = 300_000;

/** Parsers take the longer for each tag, the more are open. */
const deepest = 1000;

const layout = ['p', 'div', 'span', 'br', 'hr', 'pre', 'blockquote', 'center', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const type = ['b', 'strong', 'i', 'em', 'u', 's', 'del', 'ins', 'small', 'big', 'sub', 'sup', 'code', 'tt'];
const lists = ['ul', 'ol', 'li', 'dl', 'dt', 'dd'];
const tables = ['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'];

const options: IOptions = {
  allowedTags: [...layout, ...type, ...lists, ...tables, 'a', 'img'],
  allowedAttributes: {
    // None comes through but the marks, see below.
    '*': ['class'],
    a: ['href', 'rel'],
    img: ['src', 'alt', 'width', 'height'],
    td: ['colspan', 'rowspan'],
    th: ['colspan', 'rowspan'],
  },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowedSchemesByTag: { img: ['cid'] },
  allowProtocolRelative: false,
  nonTextTags: ['style', 'script', 'title', 'textarea', 'option', 'noscript', 'noembed', 'noframes', 'template'].concat(
    ['svg', 'math', 'object', 'iframe', 'xmp', 'plaintext'],
  ),
  // Tables within tables within tables are usual; thousands of them would hold us up.
  nestingLimit: 100,
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !/^cid:/i.test(attribs.src ?? ''),
  transformTags: {
    '*': (tagName, attribs) => {
      const mark = markOf(tagName, attribs);
      const { class: _, href = '', ...kept } = attribs;
      // What leads to no place of its own would lead to one of ours.
      const link = tagName === 'a' && { ...(/^\s*(https?:|mailto:)/i.test(href) && { href }), rel };
      return { tagName, attribs: { ...kept, ...link, ...(mark && { class: mark }) } };
    },
  },
};

const rel = 'nofollow noopener noreferrer';

function markOf(tag: string, { class: names = '', id = '', type: kind = '', style = '', ...rest }: Attributes) {
  if (tag === 'blockquote') return isIndented(names, kind, style) ? undefined : marks.quoted;
  if (quoting.test(names) || /^(yahoo_quoted|isForwardContent|replySplit|mail-quote)/i.test(id)) return marks.quoted;
  if (beginnings.test(id)) return marks.quotedFromHere;
  if (outlookRule.test(style)) return marks.ruled;
  const isSignature = signing.test(names) || signingIds.test(id) || 'data-signature-widget' in rest;
  return isSignature || rest['data-smartmail'] === 'gmail_signature' ? marks.signature : undefined;
}

/** "Indent more" of Gmail is a blockquote, too. */
function isIndented(names: string, kind: string, style: string): boolean {
  return names === '' && kind === '' && /border(-left)?:\s*(none|0)/i.test(style);
}

/** Gmail, Proton, Yahoo, Zoho, Zendesk, Tutanota, Roundcube, Front. */
const quoting =
  /(^|\s)(gmail_quote|gmail_quote_container|protonmail_quote|yahoo_quoted|zmail_extra|zd_quote|tutanota_quote|quote-wrapper|front-blockquote|mail_quote)(\s|$)/i;

/** Outlook on the web, on phones, and the new one; its "original message" of older days. */
const beginnings = /^(x_)*(divRplyFwdMsg|appendonsend|mail-editor-reference-message-container|OLK_SRC_BODY_SECTION)$/;

/** Outlook and Windows Mail draw a thin line above what is answered. */
const outlookRule = /border:\s*none;\s*border-top:\s*solid\s+#(e1e1e1|b5c4df|c3c3c3|e5e5e5|cccccc)/i;

const signing = /(^|\s)(gmail_signature|moz-signature|protonmail_signature_block|signature_editor|mail-signature)/i;
const signingIds =
  /^(x_)*(signature|ms-outlook-mobile-signature|composer_signature|ymail_android_signature|AppleMailSignature)$/i;
