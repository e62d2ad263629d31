import { expect, test } from 'vitest';
import { pathsIn } from '#app/web/http/paths.ts';
import { mayCarryFiles } from '#app/web/http/upload-paths.ts';
import { locales } from '#app/words/locale.ts';

const multipart = 'multipart/form-data; boundary=x';
const forms = locales
  .map(pathsIn)
  .flatMap((paths) => [
    paths.assessmentRequest,
    paths.applyForTier('medium'),
    paths.applyForCourse('retention'),
    paths.question,
    paths.requestMessages('mbgkt7j6ws6usdhxmnjk6qpvri'),
    paths.cabinetRequestMessages('019a0c5e0a0b7cd2a41c6a3ed1a0b9f7'),
    paths.cabinetNewThread,
    paths.cabinetThread('019a0c5e0a0b7cd2a41c6a3ed1a0b9f7', '/messages'),
  ]);

test.each(forms)('%s may carry files', (path) => {
  expect(mayCarryFiles('POST', path, multipart)).toBe(true);
  expect(mayCarryFiles('POST', `${path}?estimate=x`, multipart)).toBe(true);
});

test.each(forms)('%s carries none when it is only read, or its form is a plain one', (path) => {
  expect(mayCarryFiles('GET', path, multipart)).toBe(false);
  expect(mayCarryFiles('POST', path, 'application/x-www-form-urlencoded')).toBe(false);
  expect(mayCarryFiles('POST', path, undefined)).toBe(false);
});

test('nothing else may', () => {
  const others = locales
    .map(pathsIn)
    .flatMap((paths) => [
      paths.home,
      paths.subscribe,
      paths.request('token'),
      paths.requestWithdrawal('token'),
      paths.requestFile('token', 'id'),
      paths.cabinetRequest('id'),
      paths.cabinetRequestWithdrawal('id'),
      paths.cabinetThreads,
      paths.cabinetThread('id'),
      paths.cabinetThread('id', '/files/1'),
      paths.rating('token'),
      `${paths.question}/`,
      `${paths.question}/x`,
      `//${paths.question}`,
      `/x?y=${paths.question}`,
    ]);
  expect(others.filter((path) => mayCarryFiles('POST', path, multipart))).toEqual([]);
  expect(mayCarryFiles('POST', undefined, multipart)).toBe(false);
});
