import { cabinetScenes, privacyScenes } from '#test/support/browser-scenes-cabinet.ts';
import { deskScenes } from '#test/support/browser-scenes-desk.ts';
import { examineScenes } from '#test/support/browser-examine.ts';

examineScenes('nothing is wrong with a room in English', 'en', { ...cabinetScenes, ...privacyScenes, ...deskScenes });
