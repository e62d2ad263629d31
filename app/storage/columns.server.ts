import { integer, text } from 'drizzle-orm/sqlite-core';

/** A moment: milliseconds since 1970 in UTC. */
export const moment = (name: string) => integer(name, { mode: 'number' });

export const json = <T>(name: string) => text(name, { mode: 'json' }).$type<T>();
