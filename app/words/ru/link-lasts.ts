import { plural } from '../plural.ts';

const hour = { one: 'час', few: 'часа', many: 'часов', other: 'часа' };
const day = { one: 'день', few: 'дня', many: 'дней', other: 'дня' };

/** «48 часов», but «7 дней». */
const span = (hours: number) =>
  hours > 48 && hours % 24 === 0 ? plural('ru', hours / 24, day) : plural('ru', hours, hour);
/** How long a link of a letter works, in a sentence. */
export const lasts = (hours: number | null) =>
  hours === null ? 'Ссылка действует бессрочно.' : `Ссылка действует ${span(hours)}.`;
