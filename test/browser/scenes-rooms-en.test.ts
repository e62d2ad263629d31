import { cabinetScenes } from '#test/support/browser-scenes-cabinet.ts';
import { examineScenes } from '#test/support/browser-examine.ts';

examineScenes('nothing is wrong with the cabinet in English', 'en', cabinetScenes);
