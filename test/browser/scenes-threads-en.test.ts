import { examineScenes } from '#test/support/browser-examine.ts';
import { faultsOfDesk } from '#test/support/browser-faults.ts';
import { threadScenes } from '#test/support/browser-scenes-threads.ts';

examineScenes('nothing is wrong with the questions at the desk in English', 'en', threadScenes, faultsOfDesk);
