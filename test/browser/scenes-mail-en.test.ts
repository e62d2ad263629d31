import { mailScenes } from '#test/support/browser-scenes-mail.ts';
import { examineScenes } from '#test/support/browser-examine.ts';
import { faultsOfDesk } from '#test/support/browser-faults.ts';

examineScenes(
  'nothing is wrong with mail, rights and rules of consultations in English',
  'en',
  mailScenes,
  faultsOfDesk,
);
