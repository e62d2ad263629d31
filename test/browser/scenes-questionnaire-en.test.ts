import { examineScenes } from '#test/support/browser-examine.ts';
import { faultsOfDesk } from '#test/support/browser-faults.ts';
import { questionnaireScenes } from '#test/support/browser-scenes-questionnaire.ts';

examineScenes('nothing is wrong with a questionnaire in English', 'en', questionnaireScenes, faultsOfDesk);
