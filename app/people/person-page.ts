import { personExport as words } from '#app/words/ru/person-export.ts';
import { html, raw, type Markup } from './markup.ts';

/** An export as one self-contained page in Russian that prints; everything that came from outside is escaped. */
export function personPage(
  title: string,
  exported: object,
  consultancy: { legalName: string; address: string },
): string {
  return html`<!doctype html>
    <html lang="ru">
      <head>
        <meta charset="utf-8" />
        <meta name="robots" content="noindex" />
        <title>${words.title}: ${title}</title>
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        <h1>${words.title}</h1>
        <p class="subject">${title}</p>
        <p>${words.operator}: ${consultancy.legalName}, ${consultancy.address}</p>
        <p>${words.lead}</p>
        ${sections(exported)}
      </body>
    </html> `.markup;
}

function sections(exported: object): Markup[] {
  return Object.entries(exported).flatMap(([name, value]: [string, unknown]) =>
    isEmpty(value)
      ? []
      : [
          html`<section>
            <h2>${labelOf(name)}</h2>
            ${shown(value)}
          </section>`,
        ],
  );
}

function shown(value: unknown): Markup | string {
  if (Array.isArray(value)) {
    return html`<ol>
      ${value.map((one: unknown) => html`<li>${shown(one)}</li>`)}
    </ol>`;
  }
  if (typeof value !== 'object' || value === null) return textOf(value);
  const rows = Object.entries(value).filter(([, one]: [string, unknown]) => !isEmpty(one));
  return html`<table>
    <tbody>
      ${rows.map(
        ([name, one]: [string, unknown]) =>
          html`<tr>
            <th scope="row">${labelOf(name)}</th>
            <td>${shown(one)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}

function labelOf(name: string): string {
  const labels: Record<string, string | undefined> = words.labels;
  return labels[name] ?? name;
}

function textOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const text = String(value);
  return /^\d{4}-\d\d-\d\dT/.test(text) ? moscow.format(Date.parse(text)) : text;
}

const moscow = new Intl.DateTimeFormat('ru', { timeZone: 'Europe/Moscow', dateStyle: 'short', timeStyle: 'medium' });

const style = `
  @page { size: A4; margin: 14mm; }
  body { font: 10pt/1.4 'PT Serif', Georgia, serif; color: #000; background: #fff; max-width: 190mm; margin: 0 auto; }
  h1 { font-size: 17pt; margin: 0 0 4mm; } h2 { font-size: 13pt; margin: 7mm 0 2mm; break-after: avoid; }
  .subject { font-size: 12pt; font-weight: bold; }
  table { border-collapse: collapse; width: 100%; }
  th, td { border: .3mm solid #777; padding: 1.2mm 1.6mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; white-space: pre-wrap; }
  th { width: 42mm; font-weight: normal; color: #444; } td > table { margin: 0; } ol { margin: 0; padding-left: 6mm; }
  @media screen { body { padding: 14mm; } }
`;
