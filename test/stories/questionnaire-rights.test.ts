import { beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '#app/people/person.ts';
import { handBack, sendSection, sendSectionAgain, sendSectionLetter } from '#app/questionnaires/delegate.server.ts';
import { findParticipation } from '#app/questionnaires/find-participation.server.ts';
import { revokeParticipant } from '#app/questionnaires/invite.server.ts';
import { remarkAtDesk } from '#app/questionnaires/remark.server.ts';
import { returnQuestionnaire, submitQuestionnaire } from '#app/questionnaires/submit.server.ts';
import { watchQuestionnaire } from '#app/questionnaires/watch.server.ts';
import { tokenOf } from '#app/people/links.server.ts';
import { showSection } from '#app/web/questionnaire/pages/shown-section.server.ts';
import { showTasks } from '#app/web/questionnaire/pages/shown-tasks.server.ts';
import { sectionWords } from '#app/web/questionnaire/section-words.ts';
import { namesIn } from '#app/web/questionnaire/names.ts';
import { questionnaireWordsFor } from '#app/words/questionnaire.ts';
import { day } from '#test/support/app.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { answerAll, inviteCompany, overviewOf, ownersWay, save, tokenIn } from '#test/support/questionnaires.ts';

const olga = { name: 'Ольга Сидорова', address: 'olga@primer.example', note: '', dueOn: null };

let house: House;
let consultant: Person;
let questionnaireId: string;
let way: string;
let owner: string;
beforeEach(async () => {
  house = await openHouse();
  const invited = inviteCompany(house.app);
  consultant = invited.consultant;
  questionnaireId = invited.questionnaire.id;
  way = await ownersWay(house);
  owner = tokenIn(way);
  return () => house[Symbol.asyncDispose]();
});

/** Sends a section to a colleague; returns who that is, and their link. */
function delegate(section: string, to = olga): { participantId: string; token: string } {
  const sent = sendSection(house.app, owner, section, to);
  if (sent.refused !== undefined) throw new Error(sent.refused);
  return { participantId: sent.participant.id, token: newestLinkTo(to.address) };
}

function newestLinkTo(address: string): string {
  const newest = `select json_extract(data, '$.questionnaire.id') from letters where recipient = ? order by id desc`;
  return tokenOf(house.app, 'questionnaire', String(house.app.db.$client.prepare(newest).pluck().get(address)));
}

function foundBy(token: string) {
  const found = findParticipation(house.app, token);
  if ('refused' in found) throw new Error(found.refused);
  return found;
}

/** What a page is sent with for its script, and so what its reader could read. */
const payloadOf = async (token: string, rest = '') =>
  (await house.visitor().open(`/questionnaires/${token}${rest}`)).html;

describe('a colleague', () => {
  test('hears only of those who are in their section, and the owner hears of everybody', () => {
    const { token } = delegate('tariffs');
    const watch = (who: string, section: string | null) => {
      const watched = watchQuestionnaire(house.app, who, { section, isTyping: false });
      if (watched.refused !== undefined) throw new Error(watched.refused);
      return watched.others.map(({ name, section: where }) => [name, where]);
    };
    const ownerName = overviewOf(house.app, owner).participants[0]?.name;
    watch(owner, 'reasons');
    expect(watch(token, 'tariffs')).toEqual([]);
    expect(watch(owner, 'tariffs')).toEqual([[olga.name, 'tariffs']]);
    expect(watch(token, 'tariffs')).toEqual([[ownerName, 'tariffs']]);
    watch(token, 'reasons');
    watch(owner, 'constructor');
    expect(watch(owner, null)).toEqual([[olga.name, null]]);
  });

  test('is told nothing of what is the owner’s, on the page or behind it', async () => {
    const { token } = delegate('tariffs');
    handBack(house.app, token);
    await answerAll(house.app, owner);
    const { seq } = overviewOf(house.app, owner).questionnaire;
    expect(submitQuestionnaire(house.app, owner, { seq, paper: null }).refused).toBeUndefined();
    expect(await payloadOf(token)).toContain('раздел закрыт');
    const correction = { question: 'tariffs.arpu', text: 'Это без НДС?' };
    returnQuestionnaire(house.app, consultant, questionnaireId, {
      text: 'Только для директора',
      corrections: [correction],
    });
    expect(await payloadOf(token)).not.toContain('Только для директора');
    const nothing = { contradictions: null, submittedAt: null, hasCopy: false, returned: null, steps: [], missing: [] };
    const found = foundBy(token);
    expect(await showTasks(house.app, found, new URLSearchParams('unprinted'))).toMatchObject({
      ...nothing,
      ...{ isUnprinted: false, range: null },
    });
    expect(await payloadOf(owner)).toContain('Только для директора');
  });

  test('sees what was said of a question without the ids of whoever said it, and not what section comes next', async () => {
    const { token, participantId } = delegate('tariffs');
    remarkAtDesk(house.app, consultant, questionnaireId, 'tariffs.arpu', 'С НДС или без?');
    for (const rest of ['/sections/tariffs', '/remarks/tariffs.arpu']) {
      const page = await payloadOf(token, rest);
      expect(page).toContain('С НДС или без?');
      for (const id of [consultant.id, participantId, 'staffId']) expect(page).not.toContain(id);
    }
    expect(showSection(house.app, foundBy(token), 'tariffs', 'ru').next).toBeNull();
    expect(showSection(house.app, foundBy(owner), 'tariffs', 'ru').next).toBe('retention');
  });

  test('whose link was taken back is told so, and the section is the owner’s again', async () => {
    const { token, participantId } = delegate('tariffs');
    expect(revokeParticipant(house.app, consultant, questionnaireId, participantId).refused).toBeUndefined();
    expect(findParticipation(house.app, token)).toEqual({ refused: 'ended' });
    const page = await house.visitor().open(`/questionnaires/${token}`);
    expect([page.status, page.heading]).toEqual([410, 'Эту ссылку отозвали']);
    expect(overviewOf(house.app, owner).obstacles.withColleague).toEqual([]);
    expect(delegate('tariffs').token).not.toBe(token);
  });
});

describe('letters to a colleague', () => {
  test('go out fifteen a day to one address, and then the owner is told until when to wait', () => {
    const { participantId } = delegate('tariffs');
    for (let letter = 1; letter < 15; letter += 1) {
      expect(sendSectionLetter(house.app, owner, 'tariffs').refused).toBeUndefined();
    }
    expect(sendSectionLetter(house.app, owner, 'tariffs')).toMatchObject({ refused: 'too-many' });
    handBack(house.app, newestLinkTo(olga.address));
    const again = { participantId, note: 'Поправьте цены', dueOn: null };
    expect(sendSectionAgain(house.app, owner, 'tariffs', again)).toMatchObject({ refused: 'too-many' });
    expect(sendSection(house.app, owner, 'tariffs', olga)).toMatchObject({ refused: 'too-many' });
    const others = { ...olga, address: 'petr@primer.example' };
    expect(sendSection(house.app, owner, 'tariffs', others).refused).toBeUndefined();
    house.app.clock.pass(day + 1);
    expect(sendSection(house.app, owner, 'reasons', olga).refused).toBeUndefined();
    const withheld = house.app.db.$client.prepare(`select count(*) from letters where state = 'withheld'`).pluck();
    expect(withheld.get()).toBe(0);
  });

  test('can be sent once more by the owner, from the page of the colleague', async () => {
    delegate('tariffs');
    await house.letters();
    const page = await house.visitor().open(`${way}/sections/tariffs/colleague`);
    const sent = await page.press('Прислать письмо ещё раз');
    expect(sent.text).toContain('Письмо коллеге отправлено ещё раз');
    expect((await house.letters()).map(({ to }) => to)).toEqual([olga.address]);
    for (let letter = 2; letter < 15; letter += 1) sendSectionLetter(house.app, owner, 'tariffs');
    const refused = await page.press('Прислать письмо ещё раз');
    expect([refused.status, refused.alert]).toEqual([429, expect.stringContaining('Слишком много писем подряд')]);
  });
});

test('what came from outside names nothing that every object has', () => {
  const words = questionnaireWordsFor('ru');
  const names = namesIn(words, {}, 'ru');
  for (const key of ['constructor', 'toString', '__proto__']) {
    expect(sectionWords(words, key)).toEqual({ title: key, lead: '' });
    expect(names.question(key).label).toBe(key);
    expect(names.option(key, key)).toBe(key);
    expect(names.option('company.network', key)).toBe(key);
  }
});

test('an address that somebody made up leads nowhere, and breaks nothing', async () => {
  const visitor = house.visitor();
  for (const path of ['/questionnaires/я', `${way}/sections/я`]) {
    for (const rest of ['', '/saving', '/opening', '/colleague', '/colleague/removal', '/colleague/letter', '/fresh']) {
      for (const method of ['GET', 'POST']) {
        const { status } = await visitor.request(encodeURI(path + rest), {
          method,
          ...(method === 'POST' && { body: new URLSearchParams() }),
        });
        expect([method, path + rest, status]).not.toEqual([method, path + rest, 500]);
      }
    }
  }
  await save(house.app, owner, 'company', { 'company.name': 'Пример' });
});
