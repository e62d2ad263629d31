import { addAbsence } from '#app/people/absences.server.ts';
import { offerOwnership } from '#app/people/first-owner.server.ts';
import type { Person, Role } from '#app/people/person.ts';
import type { Scene, Stage } from './browser-scenes.ts';
import { makePerson, signedIn } from './people.ts';
import { codeIn, setUpSecondFactor, signInLinkIn } from './sign-in.ts';
import type { Visitor } from './visitor.ts';

/** Lets the browser in as somebody new with this role. */
async function enter({ house, reader }: Stage, role: Role): Promise<{ person: Person; visitor: Visitor }> {
  const entered = signedIn(house, role, { name: 'Образцова Ольга' });
  const value = entered.visitor.cookie('session') ?? '';
  await reader.page.context().addCookies([{ name: 'session', value, url: house.url, httpOnly: true, sameSite: 'Lax' }]);
  return entered;
}

/** Somebody asks for a letter in the browser; returns it. */
async function ask({ house, reader, paths, words }: Stage, address: string) {
  await reader.open(paths.signIn);
  await reader.fill(words.signIn.address, address);
  await reader.press(words.signIn.submit);
  return (await house.letters()).at(-1);
}

const consultant = ({ house: { app }, locale }: Stage) => makePerson(app, 'consultant', { locale });

/** The way in. */
const waysIn: Record<string, Scene> = {
  'the way in': (stage) => stage.show(stage.paths.signIn),
  'the way in with a mistake': async ({ reader, paths, words }) => {
    await reader.open(paths.signIn);
    await reader.press(words.signIn.submit);
  },
  'a letter to sign in asked for': async (stage) => void (await ask(stage, consultant(stage).address)),
  'a code that is wrong': async (stage) => {
    await ask(stage, consultant(stage).address);
    await stage.reader.fill(stage.words.signIn.code.label, '000000');
    await stage.reader.press(stage.words.signIn.code.submit);
  },
  'a link to sign in by': async (stage) => {
    await stage.show(signInLinkIn(await ask(stage, consultant(stage).address)));
  },
  'a link to sign in by too late': (stage) => stage.show(stage.paths.signInLink('nothing')),
  'a second factor asked for': async (stage) => {
    const { person, visitor } = signedIn(stage.house, 'consultant', { locale: stage.locale });
    await setUpSecondFactor(stage.house, visitor);
    const letter = await ask(stage, person.address);
    await stage.reader.fill(stage.words.signIn.code.label, codeIn(letter));
    await stage.reader.press(stage.words.signIn.code.submit);
  },
  'a second factor asked for too late': (stage) => stage.show(stage.paths.signInSecond),
  'the first owner to be': (stage) => stage.show(stage.paths.owner(offerOwnership(stage.house.app) ?? '')),
  'a first owner where there is one': (stage) => stage.show(stage.paths.owner('nothing')),
};

/** One's own page. */
const ownPages: Record<string, Scene> = {
  'one’s own account': async (stage) => {
    await enter(stage, 'client');
    await stage.show(stage.paths.account);
  },
  'one’s own account with a mistake': async (stage) => {
    await enter(stage, 'consultant');
    await stage.show(stage.paths.account);
    await stage.reader.fill(stage.words.account.details.name, ' ');
    await stage.reader.press(stage.words.account.details.save);
  },
  'no second factor': async (stage) => {
    await enter(stage, 'consultant');
    await stage.show(stage.paths.secondFactor);
  },
  'a second factor being set up, with a wrong code': async (stage) => {
    await enter(stage, 'consultant');
    await stage.show(stage.paths.secondFactor);
    await stage.reader.press(stage.words.account.second.begin);
    await stage.reader.fill(stage.words.account.second.scan.label, '000000');
    await stage.reader.press(stage.words.account.second.scan.submit);
  },
  'recovery codes': async (stage) => {
    const { visitor } = await enter(stage, 'consultant');
    const { telephone } = await setUpSecondFactor(stage.house, visitor);
    stage.house.app.clock.pass(60_000);
    await stage.show(stage.paths.secondFactor);
    await stage.reader.page.getByLabel(stage.words.account.second.code).first().fill(telephone.code(5000));
    await stage.reader.press(stage.words.account.second.codes.renew);
  },
  'a second factor that is set': async (stage) => {
    const { visitor } = await enter(stage, 'consultant');
    await setUpSecondFactor(stage.house, visitor);
    await stage.show(stage.paths.secondFactor);
  },
};

/** The staff and their absences. */
export const staffScenes: Record<string, Scene> = {
  'the staff': async (stage) => {
    await enter(stage, 'owner');
    makePerson(stage.house.app, 'consultant', { name: 'Примеров Пётр', deactivatedAt: 1 });
    await stage.show(stage.paths.deskPeople);
  },
  'an invitation with every mistake': async (stage) => {
    await enter(stage, 'owner');
    await stage.show(stage.paths.deskPeople);
    await stage.reader.press(stage.words.deskPeople.invite.submit);
  },
  'one of the staff': async (stage) => {
    await enter(stage, 'owner');
    const other = signedIn(stage.house, 'editor', { name: 'Примерова Римма' });
    await setUpSecondFactor(stage.house, other.visitor);
    await stage.show(stage.paths.deskPerson(other.person.id));
  },
  'the last owner to be deactivated': async (stage) => {
    const { person } = await enter(stage, 'owner');
    await stage.show(stage.paths.deskPerson(person.id));
    await stage.reader.press(stage.words.deskPeople.person.deactivate);
  },
  'an absence ahead': async (stage) => {
    const { person } = await enter(stage, 'owner');
    addAbsence(stage.house.app, person, { startsOn: '2026-03-20', endsOn: '2026-03-27' });
    await stage.show(stage.paths.deskAbsences);
  },
  'an absence with every mistake': async (stage) => {
    await enter(stage, 'owner');
    await stage.show(stage.paths.deskAbsences);
    await stage.reader.press(stage.words.deskPeople.absences.submit);
  },
};

/** All that is shown without script. */
export const accessScenes: Record<string, Scene> = { ...waysIn, ...ownPages };
