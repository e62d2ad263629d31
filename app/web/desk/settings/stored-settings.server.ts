import type { App } from '#app/app.server.ts';
import { changeConsultancy } from '#app/office/consultancy.server.ts';
import { changeSetting, readSetting, settingVersion, type SettingSaved } from '#app/office/settings.server.ts';
import { settingForms, type FormedSetting } from './setting-forms.ts';
import { escalationMeant, escalationTyped, termsMeant, termsTyped } from './term-forms.ts';

/** A setting as its form shows it, and the version that was seen. */
export function shownSetting(app: App, name: FormedSetting): { typed: Record<string, string>; version: number } {
  return { typed: typedOf(app, name), version: settingVersion(app.db, name) };
}

function typedOf(app: App, name: FormedSetting): Record<string, string> {
  if (name === 'answerTerms') return termsTyped(readSetting(app.db, name));
  if (name === 'escalation') return escalationTyped(readSetting(app.db, name));
  const value = name === 'consultancy' ? app.config.consultancy : readSetting(app.db, name);
  return Object.fromEntries(Object.entries<string | number>({ ...value }).map(([key, one]) => [key, String(one)]));
}

/** Sets what a form said that was found right. */
export function saveTyped(
  app: App,
  personId: string,
  name: FormedSetting,
  typed: Record<string, unknown>,
  version: number,
): SettingSaved {
  switch (name) {
    case 'consultancy':
      return changeConsultancy(app, personId, settingForms.consultancy.parse(typed), version);
    case 'secondFactor':
      return changeSetting(app, personId, name, settingForms.secondFactor.parse(typed), version);
    case 'answerWithin':
      return changeSetting(app, personId, name, settingForms.answerWithin.parse(typed), version);
    case 'retention':
      return changeSetting(app, personId, name, settingForms.retention.parse(typed), version);
    case 'answerTerms':
      return changeSetting(app, personId, name, termsMeant(settingForms.answerTerms.parse(typed)), version);
    case 'escalation':
      return changeSetting(app, personId, name, escalationMeant(settingForms.escalation.parse(typed)), version);
  }
}
