import { createTransport } from 'nodemailer';
import { simpleParser } from 'mailparser';
import { readMessage } from '#app/mail/reading/read-message.server.ts';
import { readApart } from '#app/mail/reading/read-apart.server.ts';
import { parseMime } from '#app/mail/reading/parse-mime.server.ts';
import { packMessage, unpackMessage } from '#app/mail/reading/packed.server.ts';
import { readReport } from '#app/mail/reading/report/read-report.ts';
const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
const said = 'Добрый день! Мы посчитали отток за полгода, числа во вложении. Когда можно обсудить?\n'.repeat(4);
const quoted = '> Здравствуйте! Пришлите, пожалуйста, число отключений по месяцам.\n'.repeat(12);
const text = `${said}\n16.03.2026 12:00, Консультант пишет:\n${quoted}\n-- \nАнна, «Пример-Телеком»\n+7 (000) 000-00-00\n`;
const html = `<div>${said.replaceAll('\n', '<br>')}</div><blockquote type="cite">${quoted}</blockquote>`.repeat(3);
const table = Buffer.alloc(60_000, 'месяц;отключений;причина\n');
const make = async (n: number) => (await composer.sendMail({ from: `"Анна" <anna${n}@client.example>`, to: 't@k.example', subject: 'Re: Отток', text, ...(n % 2 === 0 ? { html } : {}), ...(n % 10 === 0 ? { attachments: [{ filename: 'отток.csv', content: table }] } : {}) })).message as Buffer;
const all = await Promise.all(Array.from({ length: 100 }, (_, n) => make(n)));
async function cpu(name: string, f: () => Promise<unknown>) { await f(); const c = process.cpuUsage(); for (let i = 0; i < 3; i++) await f(); const d = process.cpuUsage(c); console.log(name, ((d.user + d.system) / 1000 / 300).toFixed(2), 'ms/message'); }
await cpu('simpleParser', async () => { for (const m of all) await simpleParser(m); });
await cpu('parseMime', async () => { for (const m of all) await parseMime(m); });
await cpu('readReport', async () => { for (const m of all) readReport(m); });
await cpu('readMessage', async () => { for (const m of all) await readMessage(m); });
const read = await Promise.all(all.map((m) => readMessage(m)));
await cpu('pack+unpack', async () => { for (const m of read) unpackMessage(packMessage(m)); });
await cpu('readApart', async () => { await Promise.all(all.map((m) => readApart(m))); });
for (const [name, some] of [['text', all.filter((_, n) => n % 2)], ['html', all.filter((_, n) => n % 2 === 0 && n % 10)], ['file', all.filter((_, n) => n % 10 === 0)]] as [string, Buffer[]][])
  await cpu(`${name} x${some.length}`, async () => { for (let k = 0; k < 100; k++) await readMessage(some[k % some.length]!); });
process.exit(0);
