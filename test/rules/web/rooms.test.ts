import { expect, test } from 'vitest';
import { actsOnCookie, isInRooms, signInAndBack, wayBack } from '#app/web/http/rooms.ts';
import { redirectAsData } from '#app/web/http/redirect-data.ts';

test.each([
  '/desk',
  '/en/desk',
  '/desk.data',
  '/desk/leads',
  '/%64esk/x',
  '/en/account/second-factor.data',
  '/cabinet',
])('%s lies in a room', (path) => {
  expect([isInRooms(path), actsOnCookie(path)]).toEqual([true, true]);
});

test.each(['/', '/desktop', '/en', '/services/desk', '/%', '/accounts'])('%s lies in none', (path) => {
  expect([isInRooms(path), actsOnCookie(path)]).toEqual([false, false]);
});

test.each([
  ['/desk/leads?state=new', '/desk/leads?state=new'],
  ['/en/account', '/en/account'],
  ['/desk/x/../leads', '/desk/leads'],
  ['//evil.example/desk', undefined],
  ['https://evil.example/desk', undefined],
  ['/\\evil.example', undefined],
  ['/services', undefined],
  ['/desk.data', undefined],
  ['/desk\n', undefined],
  [`/desk/${'x'.repeat(1000)}`, undefined],
  ['', undefined],
  [null, undefined],
])('after signing in %s leads to %s', (said, page) => {
  expect(wayBack(said)).toBe(page);
});

test.each([
  ['/desk', '/sign-in'],
  ['/en/desk/leads?q=a', '/en/sign-in?to=%2Fen%2Fdesk%2Fleads%3Fq%3Da'],
  ['/desk/leads.data?q=a&_routes=x&index', '/sign-in?to=%2Fdesk%2Fleads%3Fq%3Da'],
])('a stranger at %s goes to %s', (page, signIn) => {
  expect(signInAndBack(page)).toBe(signIn);
});

test('what Remix is told is what it would say itself', () => {
  expect(redirectAsData('/sign-in', false)).toBe(
    '[["SingleFetchRedirect",1],{"_2":3,"_4":5,"_6":7,"_8":9,"_10":7},"redirect","/sign-in","status",303,"revalidate",false,"reload",true,"replace"]\n',
  );
  expect(redirectAsData('/sign-in', true)).toBe(
    '[{"_1":2,"_3":4,"_5":6,"_7":8,"_9":6},"redirect","/sign-in","status",303,"revalidate",false,"reload",true,"replace"]\n',
  );
});
