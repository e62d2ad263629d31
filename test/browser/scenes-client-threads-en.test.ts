import { clientThreadScenes } from '#test/support/browser-scenes-client-threads.ts';
import { examineScenes } from '#test/support/browser-examine.ts';

examineScenes("nothing is wrong with a client's questions in English", 'en', clientThreadScenes);
