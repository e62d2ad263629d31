import { withdrawLead } from '#app/leads/withdraw-lead.server.ts';
import { recipientKeyOf } from '#app/mail/outbox.server.ts';
import { audit } from '#app/office/audit.server.ts';
import type { Role } from '#app/people/person.ts';
import { transact } from '#app/storage/open.server.ts';
import type { Scene, Stage } from './browser-scenes.ts';
import { fileOf, requestOf } from './cabinet-samples.ts';
import { makeKnown } from './held.ts';
import { makeLead } from './leads.ts';
import { makePerson, signedIn } from './people.ts';
import { spaced } from './requests.ts';

/** Lets the browser in as somebody new with this role. */
export async function enter({ house, reader }: Stage, role: Role) {
  const { visitor, person } = signedIn(house, role, { name: role === 'client' ? 'Мария Петрова' : 'Владелец Дома' });
  const value = visitor.cookie('session') ?? '';
  await reader.page.context().addCookies([{ name: 'session', value, url: house.url, httpOnly: true, sameSite: 'Lax' }]);
  return person;
}

/** A client in the cabinet, with the path of a request of theirs. */
async function atHome(stage: Stage): Promise<string> {
  const client = await enter(stage, 'client');
  await requestOf(stage, client);
  await fileOf(stage, client);
  return stage.paths.cabinetRequest(await requestOf(stage, client));
}

/** The rooms of a client: without script, as the public site is. */
export const cabinetScenes: Record<string, Scene> = {
  'an empty cabinet': async (stage) => {
    await enter(stage, 'client');
    await stage.show(stage.paths.cabinet);
  },
  'a cabinet with requests': async (stage) => {
    await atHome(stage);
    await stage.show(stage.paths.cabinet);
  },
  'a request in the cabinet': async (stage) => stage.show(await atHome(stage)),
  'a request in the cabinet that nothing was said to': async (stage) => {
    await stage.show(await atHome(stage));
    await stage.reader.press(stage.words.leads.request.more.submit);
  },
  'a request in the cabinet to be withdrawn': async (stage) => stage.show(`${await atHome(stage)}/withdrawal`),
  'a request in the cabinet withdrawn': async (stage) => {
    await stage.show(`${await atHome(stage)}/withdrawal`);
    await stage.reader.press(stage.words.leads.withdrawal.button);
  },
  'a request of somebody else in the cabinet': async (stage) => {
    await enter(stage, 'client');
    await stage.show(stage.paths.cabinetRequest('nothing'));
  },
  'the cabinet for one of the staff': async (stage) => {
    await enter(stage, 'owner');
    await stage.show(stage.paths.cabinet);
  },
};

/** The owner's desk of privacy, and the audit log. */
export const privacyScenes: Record<string, Scene> = {
  'looking for a person': async (stage) => {
    await enter(stage, 'owner');
    await stage.show(stage.paths.deskPrivacy);
  },
  'what is held of a person': async (stage) => {
    const { key } = await makeKnown(stage.house);
    await enter(stage, 'owner');
    await stage.show(stage.paths.deskPrivacyOf(key));
  },
  'nothing held of a person': async (stage) => {
    await enter(stage, 'owner');
    await stage.show(stage.paths.deskPrivacyOf(recipientKeyOf(stage.house.app, 'nobody@primer.example')));
  },
  'the erasure of a person with every mistake': async (stage) => {
    const { key } = await makeKnown(stage.house);
    await enter(stage, 'owner');
    await stage.show(stage.paths.deskPrivacyOf(key, '/erasure'));
    await stage.reader.page.locator('[name=reason]').fill('Зинаида Кузнецова');
    await stage.reader.page.locator('[name=typed]').fill('other@primer.example');
    await stage.reader.page.getByRole('button', { name: spaced(stage.words.privacy.erasure.submit) }).click();
    await stage.reader.page.getByRole('alert').waitFor();
  },
  'acts of destruction': async (stage) => {
    const { app } = stage.house;
    for (let n = 0; n < 3; n += 1) {
      const lead = await makeLead(app, { address: `a${n}@primer.example` });
      const row = app.db.$client.prepare('select person_id from leads where id = ?').pluck().get(lead.id);
      withdrawLead(app, { leadId: lead.id, personId: String(row) }, { ip: '', userAgent: '' });
    }
    await enter(stage, 'owner');
    await stage.show(stage.paths.deskActs);
  },
  'the audit log': async (stage) => {
    const { app } = stage.house;
    const anna = makePerson(app, 'consultant', { name: 'Анна Консультант' });
    const lead = await makeLead(app);
    transact(app.db, (tx) => {
      audit(app, tx, anna.id, 'lead-seen', { kind: 'lead', id: lead.id });
      audit(app, tx, anna.id, 'lead-moved', { kind: 'lead', id: lead.id }, { from: 'new', to: 'in-work' });
      audit(app, tx, null, 'settings-changed', { kind: 'setting', id: 'retention' });
    });
    await enter(stage, 'owner');
    await stage.show(stage.paths.deskAudit);
  },
};
