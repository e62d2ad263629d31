import { examineScenes } from '#test/support/browser-examine.ts';
import { faultsOfDesk } from '#test/support/browser-faults.ts';
import { questionnaireScenes } from '#test/support/browser-scenes-questionnaire.ts';

/** Of the sections, as they come, those with the longest words and the widest tables. */
const few = ['base', 'retention', 'tariffs'].map((section) => `the section ${section}`);
const scenes = Object.entries(questionnaireScenes).filter(
  ([name]) => !name.startsWith('the section ') || few.includes(name),
);

examineScenes('nothing is wrong with a questionnaire in English', 'en', Object.fromEntries(scenes), faultsOfDesk);
