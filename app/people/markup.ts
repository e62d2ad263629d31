/** Text that is markup already. */
export class Markup {
  constructor(readonly markup: string) {}
}

export type Piece = string | number | Markup | Markup[];

/** A piece of a page; what is filled in is escaped, unless it is markup. */
export function html(parts: TemplateStringsArray, ...pieces: Piece[]): Markup {
  return new Markup(String.raw({ raw: parts }, ...pieces.map(escaped)));
}

export function raw(markup: string): Markup {
  return new Markup(markup);
}

function escaped(piece: Piece): string {
  if (piece instanceof Markup) return piece.markup;
  if (Array.isArray(piece)) return piece.map(escaped).join('');
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return String(piece).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
