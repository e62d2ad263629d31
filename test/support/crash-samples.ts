/** What those who save until they are killed and those who look afterwards both know. */
export const crashSettings = {
  NODE_ENV: 'production',
  ORIGIN: 'https://klyuch.example',
  SECRET: 'a secret for tests that is long enough',
  MAIL_FROM: 'journal@klyuch.example',
};

/** The field of the cell with this number, and what is typed in it. */
export function cellOf(n: number): [name: string, value: string] {
  const month = `${2000 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;
  return [`base.movement/opening/${month}`, String(n)];
}

export function textOfFile(n: number): string {
  return `Файл ${n}; `.padEnd(n * 700, `строка ${n};\n`);
}
