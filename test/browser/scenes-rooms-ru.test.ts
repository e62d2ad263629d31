import { test } from 'vitest';
import { accessScenes, staffScenes } from '#test/support/browser-scenes-access.ts';
import { cabinetScenes, privacyScenes } from '#test/support/browser-scenes-cabinet.ts';
import { companyScenes } from '#test/support/browser-scenes-companies.ts';
import { deskScenes, notYetWhole } from '#test/support/browser-scenes-desk.ts';
import { leadScenes } from '#test/support/browser-scenes-leads.ts';
import { examineScenes } from '#test/support/browser-examine.ts';
import { faultsOfDesk } from '#test/support/browser-faults.ts';

const all = Object.entries({
  ...staffScenes,
  ...privacyScenes,
  ...deskScenes,
  ...companyScenes,
  ...leadScenes,
});
const whole = Object.fromEntries(all.filter(([name]) => !notYetWhole.has(name)));

examineScenes('nothing is wrong with the cabinet in Russian', 'ru', { ...accessScenes, ...cabinetScenes });
examineScenes('nothing is wrong with the desk in Russian', 'ru', whole, faultsOfDesk);

for (const name of notYetWhole) {
  test(`the desk, still to be mended: ${name}`, ({ skip }) => {
    skip('too wide at 320 px or not clearly marked out: seen, not mended yet');
  });
}
