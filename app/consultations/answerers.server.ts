import { readSetting, settingVersion } from '#app/office/settings.server.ts';
import { listColleagues } from '#app/people/colleagues.server.ts';
import { prepared, type Db } from '#app/storage/open.server.ts';
import { listAnswererRows } from './answerer-store.server.ts';
import { differenceOf, ownCalendar, usualAnswering, type Answering } from './answering.ts';
import type { Calendars, WorkCalendar } from './calendar.ts';
import type { Answerer } from './routing.ts';
import { listThreadLoads } from './store.server.ts';

export interface NamedAnswerer extends Answerer {
  name: string;
}

/** Everybody who may be given a question, by name: each as is said of them, else as the house works. */
export function listAnswerers(db: Db): NamedAnswerer[] {
  const colleagues = listColleagues(db, 'questions');
  const ids = colleagues.map(({ id }) => id);
  const loads = new Map(listThreadLoads(db, ids).map((load) => [load.id, load]));
  const rows = new Map(listAnswererRows(db, ids).map((row) => [row.personId, row]));
  const house = calendarsOf(db);
  return colleagues.map(({ id, name, locale }) => {
    const answering = rows.get(id) ?? usualAnswering(locale, house.calendars);
    const { languages, most } = answering;
    return {
      ...{ id, name, languages, most },
      load: loads.get(id)?.open ?? 0,
      lastAssignedAt: loads.get(id)?.newestAt ?? null,
      calendar: calendarOfPerson(house, id, answering),
    };
  });
}

interface House {
  version: number;
  calendars: Calendars;
  /** Of each person, with what it was made of. */
  own: Map<string, { of: Answering; calendar: WorkCalendar }>;
}

/** A calendar remembers the days that were looked up by it: the same hours are to be the same calendar every time. */
const kept = prepared((): { house?: House } => ({}));

function calendarsOf(db: Db): House {
  const memory = kept(db);
  const version = settingVersion(db, 'calendars');
  if (memory.house?.version !== version) {
    memory.house = { version, calendars: readSetting(db, 'calendars'), own: new Map() };
  }
  return memory.house;
}

function calendarOfPerson({ calendars, own }: House, id: string, answering: Answering): WorkCalendar {
  const known = own.get(id);
  if (known && differenceOf(known.of, answering).length === 0) return known.calendar;
  const calendar = ownCalendar(calendars, answering);
  own.set(id, { of: answering, calendar });
  return calendar;
}
