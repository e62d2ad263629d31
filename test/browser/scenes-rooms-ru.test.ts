import { accessScenes } from '#test/support/browser-scenes-access.ts';
import { cabinetScenes } from '#test/support/browser-scenes-cabinet.ts';
import { roomScenes } from '#test/support/browser-scenes-rooms.ts';
import { examineScenes } from '#test/support/browser-examine.ts';
import { faultsOfDesk } from '#test/support/browser-faults.ts';

examineScenes('nothing is wrong with the ways in and the cabinet in Russian', 'ru', {
  ...accessScenes,
  ...cabinetScenes,
});
examineScenes('nothing is wrong with the desk in Russian', 'ru', roomScenes, faultsOfDesk);
