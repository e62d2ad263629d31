import type { Words } from '../ru/index.ts';

export const desk = {
  name: 'Desk',
  title: (page: string) => `${page} — desk`,
  nav: {
    label: 'Desk',
    today: 'Today',
    leads: 'Leads',
    companies: 'Companies',
    questionnaires: 'Questionnaires',
    tasks: 'Tasks',
    courses: 'Courses',
    content: 'Site',
    people: 'Staff',
    absences: 'Absences',
    privacy: 'Personal data',
    audit: 'Audit log',
    settings: 'Settings',
  },
  unsent:
    'Your session ended before you pressed the button. What you wrote is in its fields again: check it and press once more.',
  search: { label: 'Find a lead or a company', placeholder: 'Find' },
  role: { owner: 'owner', consultant: 'consultant', editor: 'editor', client: 'client' },
  account: 'Sign-in and sessions',
  signOut: 'Sign out',
  site: 'To the site',
  keys: {
    title: 'Shortcuts',
    close: 'Close',
    open: 'Show keyboard shortcuts',
    isOn: 'Single keys act',
    note: 'They do nothing while you type in a field.',
  },
  conflict: {
    title: 'Somebody has changed this record',
    text: (who: string, when: string) =>
      `${who}, ${when}. Your text below is not lost: compare it with the new one and save again.`,
    theirs: 'What is on record now:',
    someone: 'A colleague',
  },
  watching: (names: string) => `Here now: ${names}`,
  editing: (names: string) => `Editing: ${names}`,
  saved: 'Saved',
  save: 'Save',
  cancel: 'Cancel',
  refused: {
    title: 'No access',
    text: 'This page is for other roles. If you need it for your work, ask the owner.',
  },
  markdown: {
    hint: 'Markdown: ## heading, **emphasis**, - list, [words](address).',
    preview: 'How it will look',
  },
  yes: 'yes',
  none: 'none',
  nobody: 'nobody',
  unknown: 'not given',
} satisfies Words['desk'];
