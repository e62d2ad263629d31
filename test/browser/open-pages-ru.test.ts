import { examineOpenPages } from '#test/support/browser-examine.ts';

await examineOpenPages('an open page in Russian arrives whole, is for everybody and says who it is', 'ru');
