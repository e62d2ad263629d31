/** What notes and tasks hang on; what is noted in a thread is one of its messages. */
export const recordKinds = ['lead', 'company', 'thread'] as const;

export interface RecordRef {
  kind: (typeof recordKinds)[number];
  id: string;
}

/**
 * What tells that it is open before somebody: a report by the lead that it is of, `person` one of a client's company, and
 * `content` by its kind and id.
 */
export const watchedKinds = [
  ...recordKinds,
  ...(['report', 'person', 'staff', 'setting', 'content', 'course', 'questionnaire'] as const),
] as const;

export interface WatchedRef {
  kind: (typeof watchedKinds)[number];
  id: string;
}
