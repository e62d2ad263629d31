import { describe, expect, test } from 'vitest';
import { fill, unknownIn, variables, variablesIn } from '#app/consultations/variables.ts';

const values = {
  name: 'Ольга',
  company: 'Сеть «Пример»',
  number: 'К-2026-0147',
  consultant: 'Анна',
  due: '18 марта',
};

describe('a saved answer is filled', () => {
  test.each([
    [
      'in Russian',
      '{{имя}}, {{компания}}, {{номер}}, {{консультант}}, {{срок}}',
      'Ольга, Сеть «Пример», К-2026-0147, Анна, 18 марта',
    ],
    [
      'in English',
      '{{name}}, {{company}}, {{number}}, {{consultant}}, {{due}}',
      'Ольга, Сеть «Пример», К-2026-0147, Анна, 18 марта',
    ],
    ['with spaces and capitals', '{{ Имя }} {{NAME}} {{  срок}}', 'Ольга Ольга 18 марта'],
    ['without variables', 'Здравствуйте!', 'Здравствуйте!'],
    ['with braces of other kinds', '{имя} {{{имя}}} {{}} {{ }} [имя]', '{имя} {Ольга} {{}} {{ }} [имя]'],
    ['over lines', 'Здравствуйте, {{имя}}!\n\n{{консультант}}', 'Здравствуйте, Ольга!\n\nАнна'],
    ['not across a line', '{{имя\n}}', '{{имя\n}}'],
  ])('%s', (_, text, filled) => {
    expect(fill(text, values).text).toBe(filled);
  });

  test('and what it does not know is left as it stands, and told', () => {
    const filled = fill('{{имя}}: {{скидка}}, {{ toString }}, {{__proto__}}', values);
    expect(filled.text).toBe('Ольга: {{скидка}}, {{ toString }}, {{__proto__}}');
    expect(filled.unknown).toEqual(['скидка', 'toString', '__proto__']);
  });

  test('and what is not known of this client is left for whoever sends to see', () => {
    const filled = fill('{{имя}}, {{name}}, {{срок}} {{компания}}', { ...values, name: null, due: ' \n ' });
    expect([filled.text, filled.missing]).toEqual(['{{имя}}, {{name}}, {{срок}} Сеть «Пример»', ['name', 'due']]);
  });

  test('with what a client calls themselves as a text of one line, never as another variable', () => {
    const filled = fill('{{имя}}!', { ...values, name: '{{консультант}}\r\nBcc: all@operator.example\u0000\u202E' });
    expect([filled.text, filled.missing, filled.unknown]).toEqual([
      '{{консультант}} Bcc: all@operator.example!',
      [],
      [],
    ]);
  });

  test('with no sign of a replacement read as one', () => {
    expect(fill('{{имя}}', { name: "$& $1 $' $`" }).text).toBe("$& $1 $' $`");
  });

  test('with no more of a name than a line holds', () => {
    expect(fill('{{имя}}', { name: 'я'.repeat(10_000) }).text).toHaveLength(300);
  });
});

test('variables are listed once each, in their order', () => {
  expect(variablesIn('{{срок}} {{имя}} {{name}} {{скидка}}')).toEqual(['due', 'name']);
  expect(variablesIn('')).toEqual([]);
});

test('what is no variable is said when a saved answer is written', () => {
  expect(unknownIn('{{имя}} {{скидка}} {{скидка}}')).toEqual(['скидка']);
});

test('every variable can be written in both languages', () => {
  const russian = variablesIn('{{имя}}{{компания}}{{номер}}{{консультант}}{{срок}}');
  const english = variablesIn('{{name}}{{company}}{{number}}{{consultant}}{{due}}');
  expect([russian, english]).toEqual([variables, variables]);
});
