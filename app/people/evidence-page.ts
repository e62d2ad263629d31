import { evidence as words } from '#app/words/ru/evidence.ts';
import type { CitedDocument, Extract } from './evidence.server.ts';
import { html, raw, type Markup } from './markup.ts';

type Event = Extract['events'][number];

/** The extract as one self-contained page that prints on A4. Everything that came from outside is escaped. */
export function evidencePage(extract: Extract): string {
  const { address, drawnUpAt, events, documents } = extract;
  return html`<!doctype html>
    <html lang="ru">
      <head>
        <meta charset="utf-8" />
        <meta name="robots" content="noindex" />
        <title>${words.title}: ${address}</title>
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        <h1>${words.title}</h1>
        <p class="subject">${words.subject(address)}</p>
        <p>${words.drawnUp(inMoscow(drawnUpAt))}</p>
        ${operator(extract.consultancy)} ${events.length === 0 ? html`<p>${words.none}</p>` : table(events)}
        ${chain(extract.ledger)}
        ${
          documents.length === 0
            ? ''
            : html`<h2>${words.documents}</h2>
                ${documents.map(documentText)}`
        }
        <p class="signature">${words.signature}</p>
      </body>
    </html> `.markup;
}

function operator(who: Extract['consultancy']): Markup {
  return html`<p>${words.operator}: ${who.legalName}, ${who.address}, ${who.phone}, ${who.email}</p>`;
}

function table(events: Event[]): Markup {
  return html`<h2>${words.events}</h2>
    <table>
      <thead>
        <tr>
          ${Object.values(words.columns).map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${events.map(line)}
      </tbody>
    </table>`;
}

function line(event: Event): Markup {
  const { details, messageId } = event;
  return html`<tr>
    <td>${event.seq}</td>
    <td>${inMoscow(event.at)}</td>
    <td>${words.event[event.event]}</td>
    <td>${words.purpose[event.purpose]}</td>
    <td>${words.version(event.documentVersion, event.documentLocale)}<br /><code>${event.documentSha256}</code></td>
    <td>
      ${words.form[event.form]}<br />
      ${details ? html`${details.address}<br />${details.ip}<br />${details.userAgent}` : words.destroyedDetails}<br />
      ${words.act}: <code>${event.act}</code>
      ${messageId === null ? '' : html`<br />${words.letter}: <code>${messageId}</code>`}
    </td>
    <td><code>${event.hash}</code><br /><code>${event.previousHash}</code></td>
  </tr>`;
}

function chain(proof: Extract['ledger']): Markup {
  const finding = proof.holds
    ? html`<p>${words.holds(String(proof.rows), String(proof.destroyed))}</p>
        ${proof.unexplained > 0 ? html`<p><strong>${words.unexplained(String(proof.unexplained))}</strong></p>` : ''}
        <p>${words.head}:<br /><code>${proof.head}</code></p>`
    : html`<p><strong>${words.broken(String(proof.brokenAt))}</strong></p>`;
  return html`<h2>${words.chain}</h2>
    ${finding}
    <h2>${words.howToCheck}</h2>
    <ul>
      ${words.checks.map((check) => html`<li>${check}</li>`)}
    </ul>`;
}

function documentText(document: CitedDocument): Markup {
  const { title, version, locale, publishedAt, sha256, body } = document;
  return html`<section>
    <h3>${title}</h3>
    <p>${words.version(version, locale)}, ${words.published(inMoscow(publishedAt))}<br /><code>${sha256}</code></p>
    <pre>${body}</pre>
  </section>`;
}

const moscow = new Intl.DateTimeFormat('ru', { timeZone: 'Europe/Moscow', dateStyle: 'short', timeStyle: 'medium' });

function inMoscow(moment: number): string {
  return moscow.format(moment);
}

const style = `
  @page { size: A4 landscape; margin: 14mm; }
  body { font: 10pt/1.35 'PT Serif', Georgia, serif; color: #000; background: #fff; max-width: 270mm; margin: 0 auto; }
  h1 { font-size: 17pt; margin: 0 0 4mm; } h2 { font-size: 13pt; margin: 7mm 0 2mm; } h3 { font-size: 11pt; }
  h2, h3 { break-after: avoid; } .subject { font-size: 12pt; font-weight: bold; }
  table { border-collapse: collapse; width: 100%; table-layout: fixed; }
  th, td { border: .3mm solid #777; padding: 1.2mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
  th:first-child { width: 9mm; } th:nth-child(2) { width: 21mm; } th:nth-child(3), th:nth-child(4) { width: 31mm; }
  th:nth-child(6) { width: 62mm; } thead { display: table-header-group; } tr { break-inside: avoid; }
  code { font: 7pt/1.3 'PT Mono', 'Courier New', monospace; overflow-wrap: anywhere; }
  pre { white-space: pre-wrap; font: inherit; border-left: .6mm solid #999; padding-left: 4mm; }
  .signature { margin-top: 14mm; white-space: pre-wrap; }
  @media screen { body { padding: 14mm; } }
`;
