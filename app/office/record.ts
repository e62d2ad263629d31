/** What notes, tasks and watchers hang on. */
export const recordKinds = ['lead', 'company', 'report'] as const;

export interface RecordRef {
  kind: (typeof recordKinds)[number];
  id: string;
}
