import { handleTogether } from '#app/leads/handle-together.server.ts';
import { moveLead } from '#app/leads/move-lead.server.ts';
import type { Lead, LeadState } from '#app/leads/lead.ts';
import type { Person } from '#app/people/person.ts';
import { saveView } from '#app/office/saved-views.server.ts';
import { changeSetting } from '#app/office/settings.server.ts';
import { day } from './app.ts';
import { enter } from './browser-scenes-cabinet.ts';
import type { Scene, Stage } from './browser-scenes.ts';
import { makeLead } from './leads.ts';
import { makePerson } from './people.ts';

const states: LeadState[] = ['new', 'new', 'in-work', 'in-work', 'assessed', 'proposed', 'won', 'lost'];

interface Desk {
  owner: Person;
  anna: Person;
  leads: Lead[];
}

/** The owner at a desk with leads in every state, some late, some of nobody. */
export async function atBusyDesk(stage: Stage): Promise<Desk> {
  const { app } = stage.house;
  const owner = await enter(stage, 'owner');
  const anna = makePerson(app, 'consultant', { name: 'Анна Консультантова' });
  const leads: Lead[] = [];
  for (const [index, to] of states.entries()) {
    const lead = await makeLead(app, {
      ...{ company: `ООО «Пример-${index + 1}»`, address: `client-${index}@primer.example`, taxId: null },
      ...{
        subscribers: index % 3 === 0 ? null : 7_000 * index ** 2,
        country: index % 2 ? 'RU' : 'KZ',
        region: 'Алтай',
      },
    });
    const because = to === 'lost' ? 'price' : undefined;
    if (to !== 'new') moveLead(app, owner, { leadId: lead.id, version: lead.version, to, because });
    leads.push(lead);
    app.clock.pass(day / 2);
  }
  return { owner, anna, leads };
}

const showBusy =
  (path: (stage: Stage, desk: Desk) => string | Promise<string>): Scene =>
  async (stage) => {
    const desk = await atBusyDesk(stage);
    await stage.show(await path(stage, desk));
  };

/** The list and the board of leads, and all that leads out of them. */
export const leadScenes: Record<string, Scene> = {
  'a busy list of leads': showBusy(({ paths }) => paths.deskLeads),
  'a list of leads asked for much': showBusy(
    ({ paths }) => `${paths.deskLeads}?state=any&country=RU&kind=assessment&q=саседам&order=-size`,
  ),
  'a list of leads that finds nothing': showBusy(({ paths }) => `${paths.deskLeads}?q=бульдозер&size=large`),
  'a list of leads where nothing was ticked': async (stage) => {
    await atBusyDesk(stage);
    await stage.show(stage.paths.deskLeads);
    await stage.reader.page.getByRole('button', { name: stage.words.deskLeads.together.move.submit }).click();
    await stage.reader.page.getByRole('alert').waitFor();
  },
  'what was done with many leads': showBusy(async ({ house: { app }, paths }, { owner, leads }) => {
    const seen = leads.map(({ id }, index) => ({ leadId: id, version: index < 2 ? 99 : 1 }));
    return paths.deskLeadsDone(
      await handleTogether(app, owner, { is: 'move', to: 'in-work', because: undefined }, seen),
    );
  }),
  'no saved views': showBusy(({ paths }) => paths.deskLeadsViews),
  'saved views': showBusy(({ house: { app }, paths }, { owner }) => {
    saveView(app, owner.id, { list: 'leads', name: 'Казахстан, просроченные', query: 'country=KZ&due=late' });
    return `${paths.deskLeadsViews}?country=KZ&q=связь`;
  }),
  'a busy board of leads': showBusy(({ paths }) => paths.deskLeadsBoard),
  'the rules of assignment with every mistake': showBusy(
    ({ paths }) => `${paths.deskAssignment}?try=1&most=много&by0=country&values0=Нарния&by1=size`,
  ),
  'the rules of assignment tried': showBusy(({ house: { app }, paths }, { owner, anna }) => {
    changeSetting(app, owner.id, 'assignment', { isOn: true, most: 25, rules: [] }, 0);
    const rule = { by0: 'region', values0: 'Алтай', people0: anna.id };
    return `${paths.deskAssignment}?${new URLSearchParams({ try: '1', isOn: 'on', most: '4', ...rule }).toString()}`;
  }),
};
