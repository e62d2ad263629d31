import { developerScenes, scenes } from '#test/support/browser-scenes.ts';
import { examineScenes } from '#test/support/browser-examine.ts';

examineScenes('nothing is wrong with a page in Russian', 'ru', { ...scenes, ...developerScenes });
