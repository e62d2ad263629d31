import { examineOpenPages } from '#test/support/browser-examine.ts';

await examineOpenPages('an open page in English arrives whole, is for everybody and says who it is', 'en');
