import type { App } from '#app/app.server.ts';
import { changeConsultancy } from '#app/office/consultancy.server.ts';
import { changeSetting, readSetting, settingVersion, type SettingSaved } from '#app/office/settings.server.ts';
import { settingForms, type FormedSetting } from './setting-forms.ts';

/** A setting as its form shows it, and the version that was seen. */
export function shownSetting(app: App, name: FormedSetting): { typed: Record<string, string>; version: number } {
  const value = name === 'consultancy' ? app.config.consultancy : readSetting(app.db, name);
  const typed = Object.fromEntries(
    Object.entries<string | number>({ ...value }).map(([key, one]) => [key, String(one)]),
  );
  return { typed, version: settingVersion(app.db, name) };
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
  }
}
