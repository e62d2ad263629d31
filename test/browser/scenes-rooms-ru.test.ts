import { accessScenes, staffScenes } from '#test/support/browser-scenes-access.ts';
import { cabinetScenes, privacyScenes } from '#test/support/browser-scenes-cabinet.ts';
import { deskScenes } from '#test/support/browser-scenes-desk.ts';
import { examineScenes } from '#test/support/browser-examine.ts';
import { faultsOfDesk } from '#test/support/browser-faults.ts';

examineScenes('nothing is wrong with the cabinet in Russian', 'ru', { ...accessScenes, ...cabinetScenes });
examineScenes(
  'nothing is wrong with the desk in Russian',
  'ru',
  { ...staffScenes, ...privacyScenes, ...deskScenes },
  faultsOfDesk,
);
