import { examineScenes } from '#test/support/browser-examine.ts';
import { faultsOfDesk } from '#test/support/browser-faults.ts';
import { clientReportScenes, deskReportScenes } from '#test/support/browser-scenes-report.ts';

examineScenes('nothing is wrong with the page of a report in Russian', 'ru', clientReportScenes);
examineScenes('nothing is wrong with the page of a report in English', 'en', clientReportScenes);
examineScenes('nothing is wrong with a report at the desk in Russian', 'ru', deskReportScenes, faultsOfDesk);
examineScenes('nothing is wrong with a report at the desk in English', 'en', deskReportScenes, faultsOfDesk);
