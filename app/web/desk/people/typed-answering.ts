import type { Answering } from '#app/consultations/answering.ts';
import { timeOfDay } from '#app/consultations/time-of-day.ts';

/** How somebody answers, as it stands in the fields of the form. */
export interface TypedAnswering {
  languages: string[];
  country: string;
  zone: string;
  opens: string;
  closes: string;
  most: string;
}

export function typedAnswering({ languages, country, zone, opens, closes, most }: Answering): TypedAnswering {
  const times = { opens: timeOfDay(opens), closes: timeOfDay(closes) };
  return { languages: [...languages], country, zone, ...times, most: most === null ? '' : String(most) };
}

/** The same with one text a field, to be compared. */
export function comparable(answering: Answering): Record<string, string> {
  const { languages, ...others } = typedAnswering(answering);
  return { languages: languages.join(' '), ...others };
}
