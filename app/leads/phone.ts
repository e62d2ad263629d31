import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Country } from './lead.ts';

export interface PhoneReading {
  /** Undefined where the number, or an extension in it, could not be kept that way. */
  e164: string | undefined;
  /** As people write it where it was understood, else as typed. */
  shown: string;
  /** Perhaps mistyped; it is kept all the same. */
  doubtful: boolean;
}

/**
 * A telephone number by the rules of the country it was given with: a Belarusian «8029…» is none in Russia. With `+`, or
 * `00` in front, it says its country itself.
 */
export function readPhone(typed: string, country: Country): PhoneReading {
  const written = typed.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const asked = written.replace(/^00(?=[1-9])/, '+');
  const known = country === 'other' ? undefined : country;
  const number = asked.length > longest ? undefined : parsePhoneNumberFromString(asked, known);
  if (!number?.isValid()) return { e164: undefined, shown: written, doubtful: true };
  const shown = number.formatInternational();
  return { e164: number.ext === undefined ? number.number : undefined, shown, doubtful: false };
}

/** With an extension and some punctuation; parsing should not be kept busy. */
const longest = 60;
