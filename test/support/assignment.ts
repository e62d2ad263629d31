import { changeSetting } from '#app/office/settings.server.ts';
import { defaultSettings } from '#app/office/settings.ts';
import type { Person } from '#app/people/person.ts';
import type { TestApp } from './app.ts';

/** Lets new leads be nobody's, for tests that give them to somebody themselves. */
export function assignByHand(app: TestApp, by: Person): void {
  changeSetting(app, by.id, 'assignment', { ...defaultSettings.assignment, isOn: false }, 0);
}
