import { parse } from 'node-html-parser';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Table } from '#app/web/parts/table.tsx';

const columns = [{ title: 'Причина' }, { title: 'Отключений', unit: 'в месяц', align: 'end' as const }];

test('a table can be scrolled from the keyboard, under the name of its caption', () => {
  const page = parse(renderToStaticMarkup(<Table caption="Причины" columns={columns} rows={[['Цена', '45']]} />));
  const frame = page.querySelector('[role=group]')!;
  expect(frame.getAttribute('tabindex')).toBe('0');
  expect(page.getElementById(frame.getAttribute('aria-labelledby')!)!.rawTagName).toBe('caption');
  expect(page.querySelector('caption')!.text).toBe('Причины');
});

test('every column and every row has its head, with units in the head', () => {
  const page = parse(renderToStaticMarkup(<Table caption="Причины" columns={columns} rows={[['Цена', '45']]} />));
  expect(page.querySelectorAll('th[scope=col]').map(({ text }) => text)).toEqual(['Причина', 'Отключенийв месяц']);
  expect(page.querySelectorAll('th[scope=row]').map(({ text }) => text)).toEqual(['Цена']);
  expect(page.querySelectorAll('td').map(({ text }) => text)).toEqual(['45']);
});

test('an empty table says that it is', () => {
  const page = parse(renderToStaticMarkup(<Table caption="Причины" columns={columns} rows={[]} empty="Их не было" />));
  const [cell] = page.querySelectorAll('tbody td');
  expect([cell!.text, cell!.getAttribute('colspan')]).toEqual(['Их не было', '2']);
});
