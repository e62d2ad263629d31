import type { Words } from '../ru/index.ts';

export const lists = {
  none: 'Nothing found',
  all: (count) => `${count} in all`,
  shown: (from, to, total) => `${from}–\u2060${to} of ${total}`,
  moreThan: (count) => `more than ${count}`,
  pages: 'Pages of the list',
  page: (page, pages) => `Page ${page} of ${pages}`,
  previous: 'Back',
  next: 'Next',
  narrow: 'The list goes no further: narrow it down.',
  filter: 'Narrow the list down',
  show: 'Show',
  export: 'Download',
  asked: 'What is asked for',
  leaveOut: (what) => `Leave out: ${what}`,
  leaveOutAll: 'Leave all out',
  tick: (name) => `Tick ${name}`,
  tickAll: 'Tick all on this page',
  keys: {
    title: 'In a list',
    next: 'Next row',
    previous: 'Previous row',
    tick: 'Tick the row',
    open: 'Open the row',
  },
} satisfies Words['lists'];
