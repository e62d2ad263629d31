import type { App } from '#app/app.server.ts';
import { transact, type Db } from '#app/storage/open.server.ts';
import { audit } from './audit.server.ts';
import { defaultSettings, settingShapes, type Setting, type SettingName } from './settings.ts';
import { findSetting, saveSetting, type SettingRow } from './store.server.ts';

/** A setting as it stands. What an older version of the program has left that does not fit is as if never set. */
export function readSetting<N extends SettingName>(db: Db, name: N): Setting<N> {
  const row = findSetting(db, name);
  const read = row && settingShapes[name].safeParse(row.value);
  return read?.success ? (read.data as Setting<N>) : defaultSettings[name];
}

export function settingVersion(db: Db, name: SettingName): number {
  return findSetting(db, name)?.version ?? 0;
}

export type SettingSaved = { refused: 'changed'; by: SettingRow } | { refused: undefined };

/** Sets it, unless somebody else has since its `version` was read. */
export function changeSetting<N extends SettingName>(
  app: App,
  personId: string,
  name: N,
  value: Setting<N>,
  version: number,
): SettingSaved {
  return transact(app.db, (tx) => {
    const known = findSetting(tx, name);
    if (known && known.version !== version) return { refused: 'changed', by: known };
    const row = { name, value, version: version + 1, changedAt: app.clock.now(), changedById: personId };
    saveSetting(tx, row);
    audit(app, tx, personId, 'settings-changed', { kind: 'setting', id: name });
    return { refused: undefined };
  });
}
