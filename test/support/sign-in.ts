import { TOTP, Secret } from 'otpauth';
import type { Person } from '#app/people/person.ts';
import type { House, ReadLetter } from './house.ts';
import { only } from './journal.ts';
import type { Page, Visitor } from './visitor.ts';

/** Somebody asks to sign in: the page they get, and the letter where one came. */
export async function askToSignIn(
  house: House,
  visitor: Visitor,
  address: string,
  path = '/sign-in',
): Promise<{ page: Page; letter: ReadLetter | undefined }> {
  const page = await (await visitor.open(path)).press('Прислать письмо', { address });
  return { page, letter: (await house.letters()).at(-1) };
}

/** The path of the link in a letter by which one signs in. */
export function signInLinkIn(letter: Pick<ReadLetter, 'links'> | undefined): string {
  return only(
    letter?.links.filter((link, index, all) => /\/sign-in\/./.test(link) && all.indexOf(link) === index) ?? [],
  );
}

export function codeIn(letter: ReadLetter | undefined): string {
  return /^(\d{6})$/m.exec(letter?.text ?? '')?.[1] ?? '';
}

/** Another six digits. */
export function wrong(code: string): string {
  return code.replace(/\d$/, (last) => String((Number(last) + 1) % 10));
}

/** Signs in by the letter, and returns the page one comes to. */
export async function signInByLetter(house: House, visitor: Visitor, { address }: Person): Promise<Page> {
  const { page, letter } = await askToSignIn(house, visitor, address);
  return page.press('Войти', { code: codeIn(letter) });
}

/** The program on somebody's telephone. */
export class Telephone {
  private readonly totp: TOTP;

  constructor(
    secret: string,
    private readonly now: () => number,
  ) {
    this.totp = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) });
  }

  /** What it shows now, or so many ms from now. */
  code(later = 0): string {
    return this.totp.generate({ timestamp: this.now() + later });
  }
}

/** Sets a second factor up on one's own page; `codes` are for the day on which the telephone is lost, `told` is the letter. */
export async function setUpSecondFactor(
  house: House,
  visitor: Visitor,
): Promise<{ telephone: Telephone; codes: string[]; page: Page; told: ReadLetter | undefined }> {
  const offered = await visitor.open('/account/second-factor');
  const being = await offered.press('Настроить');
  const secret = /Ключ: ((?:[A-Z2-7]{4} ?){8})/.exec(being.text)?.[1] ?? '';
  const telephone = new Telephone(secret, house.app.clock.now);
  // The visitor takes five seconds to type.
  const page = await being.press('Включить', { code: telephone.code(5000) });
  const told = (await house.letters()).at(-1);
  return { telephone, codes: page.text.match(/[a-z2-9]{5}-[a-z2-9]{5}/g) ?? [], page, told };
}
