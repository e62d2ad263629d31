import { methodologyShape } from '#app/catalogue/methodology.ts';
import { readMethodology } from '#app/catalogue/read-methodology.server.ts';
import { askFromLead } from '#app/consultations/ask-from-lead.server.ts';
import { changeSetting } from '#app/office/settings.server.ts';
import { fillDemoCourses } from '#app/catalogue/demo-courses.server.ts';
import { listCourses } from '#app/catalogue/courses.server.ts';
import type { CourseToday } from '#app/catalogue/course.ts';
import { publishDocuments } from '#app/people/documents.server.ts';
import { documentKinds } from '#app/people/document.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { wordsFor } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';
import { day } from './app.ts';
import { Reader } from './browser.ts';
import { linkIn, only } from './journal.ts';
import { makePerson } from './people.ts';
import { applicant, askQuestion, csv, lettersOfRequest, person, requestIn, spaced } from './requests.ts';
import type { Browser } from 'playwright-core';
import type { House, ReadLetter } from './house.ts';
import type { Visitor } from './visitor.ts';

const address = 'reader@klyuch.example';
const otherAddress = 'new@klyuch.example';

/** A house in which things have happened, and somebody who looks at a page of it. */
export class Stage implements AsyncDisposable {
  readonly words;
  readonly paths;
  /** Who made the things happen. */
  private readonly visitor: Visitor;

  private constructor(
    readonly house: House,
    readonly locale: Locale,
    readonly reader: Reader,
  ) {
    this.words = wordsFor(locale);
    this.paths = pathsIn(locale);
    this.visitor = house.visitor();
  }

  static async set(browser: Browser, house: House, locale: Locale): Promise<Stage> {
    return new Stage(house, locale, await Reader.sitDown(browser, house, true));
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.reader[Symbol.asyncDispose]();
  }

  async show(path: string): Promise<void> {
    await this.reader.open(path);
  }

  /** Somebody asks to subscribe; returns the letter they get. */
  async ask(): Promise<ReadLetter> {
    const form = await this.visitor.open(this.paths.subscribe);
    await form.press(this.words.journal.subscribe.submit, { address, personalData: true });
    return only(await this.house.letters());
  }

  /** Somebody subscribes and confirms; returns the welcome. */
  async join(): Promise<ReadLetter> {
    await this.pressBehind(linkIn(await this.ask(), 'confirm'), this.words.journal.confirm.button);
    return only(await this.house.letters());
  }

  async joinAndManage(): Promise<string> {
    return linkIn(await this.join(), 'preferences');
  }

  async joinAndLeave(): Promise<ReadLetter> {
    const welcome = await this.join();
    await this.pressBehind(linkIn(welcome, 'unsubscribe'), this.words.journal.unsubscribe.button);
    return welcome;
  }

  async askForAnotherAddress(): Promise<string> {
    const { submit } = this.words.journal.preferences.address;
    await this.pressBehind(await this.joinAndManage(), submit, { address: otherAddress });
    return linkIn(only(await this.house.letters()), 'address');
  }

  async askForErasure(): Promise<string> {
    await this.pressBehind(await this.joinAndManage(), this.words.journal.preferences.data.erase);
    return linkIn(only(await this.house.letters()), 'erasure');
  }

  async pressBehind(path: string, button: string, values = {}): Promise<void> {
    await (await this.visitor.open(path)).press(button, values);
  }

  /** Somebody asks a question with a file; returns the path of its page. */
  async askQuestion(): Promise<string> {
    const { received } = await askQuestion(this.house, this.visitor, { locale: this.locale, files: [csv()] });
    return requestIn(received);
  }

  /** Somebody sends a form with all that it needs; returns the path of its page. */
  async apply(path: string, submit: string, values = {}): Promise<string> {
    await this.pressBehind(path, spaced(submit), { ...applicant, ...values });
    const { received } = await lettersOfRequest(this.house);
    return requestIn(received);
  }

  /** The slug of a fictional course that stands so. */
  findCourse(state: CourseToday['state']): string {
    fillDemoCourses(this.house.app);
    const { coming, past } = listCourses(this.house.app);
    const found = [...coming, ...past].find((course) => course.state === state);
    if (!found) throw new Error(`No course is ${state}`);
    return found.slug;
  }

  pass(days: number): void {
    this.house.app.clock.pass(days * day);
  }
}

export type Scene = (stage: Stage) => Promise<void>;

/** Every page in every state it can be seen in, by what a visitor would call it. */
export const scenes: Record<string, Scene> = {
  home: (stage) => stage.show(stage.paths.home),
  ...Object.fromEntries(
    documentKinds.map((kind): [string, Scene] => [
      `the document ${kind}`,
      (stage) => stage.show(stage.paths.document(kind)),
    ]),
  ),
  'an earlier version of a document': async (stage) => {
    const { app } = stage.house;
    const legalName = 'ООО «Прежнее название»';
    const config = { ...app.config, consultancy: { ...app.config.consultancy, legalName } };
    publishDocuments({ ...app, config });
    await stage.show(stage.paths.document('privacy-policy'));
    await stage.reader.leave(() => stage.reader.page.locator('main a[href*="/documents/privacy-policy/"]').click());
  },
  'a page that is not there': (stage) => stage.show(`${stage.paths.home.replace(/\/$/, '')}/nowhere`),
  'a failure of ours': async (stage) => {
    stage.house.app.db.$client.exec('drop table links');
    await stage.show(stage.paths.confirm('x'));
  },

  'the subscription form': (stage) => stage.show(stage.paths.subscribe),
  'the subscription form with every mistake': async ({ reader, paths, words }) => {
    await reader.open(paths.subscribe);
    await reader.fill(words.journal.subscribe.address, 'not an address');
    await reader.fill(words.journal.subscribe.name, 'x'.repeat(81));
    await reader.press(words.journal.subscribe.submit);
  },
  'the subscription form sent from home with a mistake': async ({ reader, paths, words }) => {
    await reader.open(paths.home);
    await reader.press(words.journal.subscribe.submit);
  },
  'the subscription form left open for two days': async (stage) => {
    const { reader, paths, words } = stage;
    await reader.open(paths.subscribe);
    await reader.fill(words.journal.subscribe.address, address);
    await reader.page.locator('[name=personalData]').check();
    stage.pass(2);
    await reader.press(words.journal.subscribe.submit);
  },
  'a subscription asked for': (stage) => stage.show(stage.paths.subscribeSent),
  'a confirmation to make': async (stage) => stage.show(linkIn(await stage.ask(), 'confirm')),
  'a confirmation made': async (stage) => {
    const path = linkIn(await stage.ask(), 'confirm');
    await stage.pressBehind(path, stage.words.journal.confirm.button);
    await stage.show(path);
  },
  'a confirmation too late': async (stage) => {
    const path = linkIn(await stage.ask(), 'confirm');
    stage.pass(3);
    await stage.show(path);
  },
  'a confirmation nobody asked for': (stage) => stage.show(stage.paths.confirm('nonsense')),
  'a confirmation by one who has left since': async (stage) => {
    const confirm = linkIn(await stage.ask(), 'confirm');
    await stage.pressBehind(confirm, stage.words.journal.confirm.button);
    const welcome = only(await stage.house.letters());
    await stage.pressBehind(linkIn(welcome, 'unsubscribe'), stage.words.journal.unsubscribe.button);
    await stage.show(confirm);
  },
  'too many letters asked for': async (stage) => {
    const path = linkIn(await stage.ask(), 'confirm');
    stage.pass(3);
    stage.house.app.config.confirmationsPerHour = 0;
    await stage.show(path);
    await stage.reader.press(stage.words.journal.confirm.expired.button);
  },

  'the way to the preferences': (stage) => stage.show(stage.paths.findPreferences),
  'the way to the preferences with a mistake': async ({ reader, paths, words }) => {
    await reader.open(paths.findPreferences);
    await reader.press(words.journal.find.submit);
  },
  'a link to the preferences sent': (stage) => stage.show(stage.paths.preferencesSent),
  'the preferences': async (stage) => stage.show(await stage.joinAndManage()),
  'the preferences of one with a long address': async (stage) => {
    const path = await stage.joinAndManage();
    const long = `${'a'.repeat(60)}@${'b'.repeat(60)}.example`;
    stage.house.app.db.$client.prepare('update readers set address = ?').run(long);
    await stage.show(path);
  },
  'the preferences saved': async (stage) => {
    await stage.show(await stage.joinAndManage());
    await stage.reader.press(stage.words.journal.preferences.save);
  },
  'the preferences with mistakes': async (stage) => {
    await stage.show(await stage.joinAndManage());
    await stage.reader.fill(stage.words.journal.preferences.pause, '2020-01-01');
    await stage.reader.fill(stage.words.journal.subscribe.name, 'x'.repeat(81));
    await stage.reader.press(stage.words.journal.preferences.save);
  },
  'the preferences too late': async (stage) => {
    const path = await stage.joinAndManage();
    stage.pass(8);
    await stage.show(path);
  },
  'the preferences of one who has left': async (stage) => stage.show(linkIn(await stage.joinAndLeave(), 'preferences')),
  'the preferences of nobody': (stage) => stage.show(stage.paths.preferences('nonsense')),

  'another address asked for': async (stage) => {
    await stage.show(await stage.joinAndManage());
    await stage.reader.fill(stage.words.journal.preferences.address.label, otherAddress);
    await stage.reader.press(stage.words.journal.preferences.address.submit);
  },
  'another address asked for with a mistake': async (stage) => {
    await stage.show(await stage.joinAndManage());
    await stage.reader.press(stage.words.journal.preferences.address.submit);
  },
  'the same address asked for': async (stage) => {
    await stage.show(await stage.joinAndManage());
    await stage.reader.fill(stage.words.journal.preferences.address.label, address);
    await stage.reader.press(stage.words.journal.preferences.address.submit);
  },
  'another address to confirm': async (stage) => stage.show(await stage.askForAnotherAddress()),
  'another address confirmed': async (stage) => {
    await stage.show(await stage.askForAnotherAddress());
    await stage.reader.press(stage.words.journal.address.button);
  },
  'another address too late': async (stage) => {
    const path = await stage.askForAnotherAddress();
    stage.pass(3);
    await stage.show(path);
  },
  'another address of nobody': (stage) => stage.show(stage.paths.address('nonsense')),

  'erasure asked for': async (stage) => {
    await stage.show(await stage.joinAndManage());
    await stage.reader.press(stage.words.journal.preferences.data.erase);
  },
  'erasure to confirm': async (stage) => stage.show(await stage.askForErasure()),
  'erasure done': async (stage) => {
    await stage.show(await stage.askForErasure());
    await stage.reader.press(stage.words.journal.erasure.button);
  },
  'erasure too late': async (stage) => {
    const path = await stage.askForErasure();
    stage.pass(2);
    await stage.show(path);
  },
  'erasure of nobody': (stage) => stage.show(stage.paths.erasure('nonsense')),

  'leaving to confirm': async (stage) => stage.show(linkIn(await stage.join(), 'unsubscribe')),
  'leaving done': async (stage) => {
    await stage.show(linkIn(await stage.join(), 'unsubscribe'));
    await stage.reader.press(stage.words.journal.unsubscribe.button);
  },
  'leaving explained at too much length': async (stage) => {
    const { reader, words } = stage;
    await stage.show(linkIn(await stage.joinAndLeave(), 'unsubscribe'));
    await reader.fill(words.journal.unsubscribe.reason.remark, 'x'.repeat(1001));
    await reader.press(words.journal.unsubscribe.reason.submit);
  },
  'leaving explained': async (stage) => {
    const { reader, words } = stage;
    await stage.show(linkIn(await stage.joinAndLeave(), 'unsubscribe'));
    await reader.tick(words.journal.unsubscribe.reason.options.other);
    await reader.press(words.journal.unsubscribe.reason.submit);
  },
  'leaving of nobody': (stage) => stage.show(stage.paths.unsubscribe('nonsense')),

  'the request for an assessment with an estimate': (stage) =>
    stage.show(`${stage.paths.assessmentRequest}?${estimate}`),
  'the request for an assessment with every mistake': async (stage) => {
    await stage.show(`${stage.paths.assessmentRequest}?${estimate}`);
    await stage.reader.press(stage.words.leads.assessment.submit);
  },
  'an application for a service': (stage) => stage.show(stage.paths.applyForTier('turnkey')),
  'an application for a service with mistakes and files': async (stage) => {
    const { reader, words } = stage;
    await stage.show(stage.paths.applyForTier('audit'));
    await reader.page.locator('[name=subscribers]').fill('x'.repeat(80));
    await reader.page.locator('[name=triedBefore]').fill('x'.repeat(501));
    await reader.page.locator('[type=file]').setInputFiles([
      { name: `${'длинное имя '.repeat(8)}.csv`, mimeType: 'text/csv', buffer: Buffer.from('a;b\r\n1;2\r\n') },
      { name: 'program.exe', mimeType: 'application/x-msdownload', buffer: Buffer.from('MZ\0') },
    ]);
    await reader.press(words.leads.tier.submit);
  },
  'an application for a course': (stage) => stage.show(stage.paths.applyForCourse(stage.findCourse('few'))),
  'an application for a full course': (stage) =>
    stage.show(stage.paths.applyForCourse(stage.findCourse('waiting-list'))),
  'an application for a cancelled course': (stage) =>
    stage.show(stage.paths.applyForCourse(stage.findCourse('cancelled'))),
  'an application for a course that is over': (stage) =>
    stage.show(stage.paths.applyForCourse(stage.findCourse('past'))),
  'an application for a course with a mistake': async (stage) => {
    await stage.show(stage.paths.applyForCourse(stage.findCourse('few')));
    await stage.reader.page.locator('[name=seats]').fill('');
    await stage.reader.press(stage.words.leads.course.open.submit);
  },
  'the page of a course that is full': (stage) => stage.show(stage.paths.course(stage.findCourse('waiting-list'))),
  'a question': (stage) => stage.show(stage.paths.question),
  'a question about a topic that is gone': async ({ house, reader, paths, words }) => {
    await reader.open(paths.question);
    await reader.page.getByLabel(words.leads.topic.label).selectOption('debt-closing');
    await reader.page.getByLabel(words.leads.question.text, { exact: true }).fill('Как быть?');
    const map = methodologyShape.parse(readMethodology(house.app.db).slice(0, 1));
    changeSetting(house.app, makePerson(house.app, 'owner').id, 'methodology', map, 0);
    await reader.press(words.leads.question.submit);
    await reader.page.getByText(words.leads.errors.topicUnknown).first().waitFor();
  },
  'a request that has become a question': async (stage) => {
    const path = await stage.askQuestion();
    const { app } = stage.house;
    const owner = makePerson(app, 'owner');
    const leadId = String(app.db.$client.prepare('select id from leads').pluck().get());
    askFromLead(app, owner, { leadId, version: 0 });
    await stage.show(path);
  },
  'a question left open for two days': async (stage) => {
    const { reader, paths, words } = stage;
    await reader.open(paths.question);
    for (const name of ['name', 'address', 'text'] as const)
      await reader.page.locator(`[name=${name}]`).fill(name === 'text' ? 'x' : person[name]);
    await reader.page.locator('[name=personalData]').check();
    stage.pass(2);
    await reader.press(words.leads.question.submit);
  },
  'a request sent': (stage) => stage.show(stage.paths.requestSent),
  'a fresh link to a request sent': (stage) => stage.show(`${stage.paths.requestSent}?link`),
  'a request, just taken': async (stage) => stage.show(await stage.askQuestion()),
  'a request with an estimate and doubts': async (stage) => {
    const { words, paths } = stage;
    const values = { phone: '12-34', taxId: '1234567890', region: 'р'.repeat(120), text: 'x'.repeat(300) };
    const path = `${paths.assessmentRequest}?${estimate}`;
    await stage.show(await stage.apply(path, words.leads.assessment.submit, values));
  },
  'a request with answers': async (stage) => {
    const { words, paths } = stage;
    const answers = { branches: '12', targets: 'x'.repeat(300), workingGroup: 'a\nb' };
    await stage.show(await stage.apply(paths.applyForTier('turnkey'), words.leads.tier.submit, answers));
  },
  'a request that more was said to': async (stage) => {
    const { more } = stage.words.leads.request;
    await stage.show(await stage.askQuestion());
    await stage.reader.page.locator('[name=text]').fill('И ещё: у нас два филиала.');
    await stage.reader.press(more.submit);
  },
  'a request that nothing more was said to': async (stage) => {
    await stage.show(await stage.askQuestion());
    await stage.reader.press(stage.words.leads.request.more.submit);
  },
  'a request to be withdrawn': async (stage) => stage.show(`${await stage.askQuestion()}/withdrawal`),
  'a request withdrawn': async (stage) => {
    await stage.show(`${await stage.askQuestion()}/withdrawal`);
    await stage.reader.press(stage.words.leads.withdrawal.button);
  },
  'a request too late': async (stage) => {
    const path = await stage.askQuestion();
    stage.pass(61);
    await stage.show(path);
  },
  'a request of nobody': (stage) => stage.show(stage.paths.request('nonsense')),
};

const estimate = `estimate=${encodeURIComponent('subscribers=20000&disconnects=280-320&bill=450&R5=40')}`;

/** The developer's pages, in one language only. */
export const developerScenes: Record<string, Scene> = {
  'the parts': (stage) => stage.show('/dev/parts'),
  'no letters yet': (stage) => stage.show('/dev/letters'),
  'kept letters': async (stage) => {
    await stage.joinAndManage();
    await stage.show('/dev/letters');
  },
  'a kept letter': async (stage) => {
    await stage.joinAndManage();
    await stage.show('/dev/letters/1');
  },
};
