/**
 * Tag of a text: typeset`Журнал приходит на почту — раз в 30 дней`. Puts non-breaking spaces after prepositions, particles,
 * numbers and №, and before dashes, and keeps «30-й», «из-за» and «кто-то» in one piece, so that the words themselves stay readable.
 * What is filled in stays as given.
 */
export function typeset(pieces: TemplateStringsArray, ...values: string[]): string {
  const raw = pieces.map((piece) =>
    piece.replaceAll(' —', '\u00a0—').replace(short, '$1\u00a0').replace(hyphen, '-\u2060'),
  );
  return String.raw({ raw }, ...values);
}

const words = 'а|в|во|до|за|и|из|к|ко|на|не|ни|о|об|от|по|с|со|у|ст\\.|ч\\.|п\\.|№|\\d+';
const short = new RegExp(`(?<![\\p{L}\\p{N}])(${words}) (?=[\\p{L}\\p{N}«₽%]|$)`, 'giu');
const hyphen = /(?<=\d)-(?=[а-яё]{1,3}(?![\p{L}\p{N}]))|(?<=(?<!\p{L})из)-(?=за|под)|-(?=то(?!\p{L}))/giu;
