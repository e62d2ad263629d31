import ICAL from 'ical.js';
import { parse } from 'node-html-parser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Course } from '#app/catalogue/course.ts';
import { listCourses } from '#app/catalogue/courses.server.ts';
import { fillDemoCourses } from '#app/catalogue/demo-courses.server.ts';
import { saveCourse } from '#app/catalogue/store.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { day } from '#test/support/app.ts';
import { openHouse, type House } from '#test/support/house.ts';
import type { Page } from '#test/support/visitor.ts';

// The clock of a test begins at noon on 16 March 2026.
const slugs = {
  past: '2026-01-13-moskva',
  few: '2026-04-14-moskva',
  full: '2026-05-12-obraztsov',
  open: '2026-05-26-moskva',
  cancelled: '2026-06-09-obraztsov',
  unpriced: '2026-07-07-primersk',
};

let house: House;
beforeEach(async () => void (house = await openHouse()));
afterEach(() => house[Symbol.asyncDispose]());

describe('the list of courses', () => {
  beforeEach(() => void fillDemoCourses(house.app));

  test('shows when, where, how many seats are left and at what price', async () => {
    const page = await house.visitor().open('/courses');
    expect(page.heading).toBe('Открытые курсы-\u2060практикумы');
    expect(rowOf(page, slugs.few)).toBe(
      '14–16 апреля 2026, 3 дня | Отток под управлением: защита, нападение, возврат Москва | Осталось 2 места из 16 | 48 000 ₽ за человека, с НДС',
    );
    expect(rowOf(page, slugs.open)).toMatch(/26–27 мая 2026, 2 дня .* Свободно 13 мест из 20 .* 36 000 ₽/);
    expect(rowOf(page, slugs.full)).toContain('Все 12 заняты, ведём лист ожидания');
    expect(rowOf(page, slugs.cancelled)).toContain('Отменён');
    expect(rowOf(page, slugs.unpriced)).toMatch(/Примерск .* по договорённости$/);
  });

  test('says the same in English', async () => {
    const page = await house.visitor().open('/en/courses');
    expect(page.language).toBe('en');
    expect(rowOf(page, slugs.few)).toBe(
      '14–16 April 2026, 3 days | Churn under control: defending, attacking, winning back Moscow | Only 2 of 16 seats left | 48,000 ₽ per person, VAT included',
    );
    expect(rowOf(page, slugs.full)).toContain('All 12 taken, there is a waiting list');
    expect(rowOf(page, slugs.unpriced)).toMatch(/by agreement$/);
    expect(page.text).not.toMatch(/[а-яё]/i);
  });

  test('lets a course move from coming to under way to past with the days in Moscow', async () => {
    const standing = async () => {
      const { html } = await house.visitor().open(`/courses/${slugs.few}`);
      return /Осталось 2 места|Идёт сейчас|Прошёл/.exec(said(html))?.[0];
    };
    const until = (moment: string) => house.app.clock.pass(Date.parse(moment) - house.app.clock.now());
    until('2026-04-13T23:59:59+03:00');
    expect(await standing()).toBe('Осталось 2 места');
    until('2026-04-14T00:00:00+03:00');
    expect(await standing()).toBe('Идёт сейчас');
    until('2026-04-16T23:59:59+03:00');
    expect(await standing()).toBe('Идёт сейчас');
    until('2026-04-17T00:00:00+03:00');
    expect(await standing()).toBe('Прошёл');
    const list = await house.visitor().open('/courses');
    expect(said(list.text)).toMatch(/Прошедшие курсы.*14–16 апреля 2026, Москва; занято 14 мест из 16/);
    expect(rowOf(list, slugs.few)).toBe('');
  });

  test('tells search engines where each course is', async () => {
    const [list] = thingsOn(await house.visitor().open('/en/courses'));
    expect(list).toMatchObject({ '@context': 'https://schema.org', '@type': 'ItemList' });
    expect(JSON.stringify(list)).toContain(`"http://klyuch.example/en/courses/${slugs.open}"`);
  });

  test('is filled with the fictional ones once and never again', () => {
    expect(fillDemoCourses(house.app)).toBe(false);
    house.app.clock.pass(400 * day);
    expect(fillDemoCourses(house.app)).toBe(false);
  });
});

test('where nothing is announced, the list says so and offers a letter and the journal', async () => {
  const page = await house.visitor().open('/courses');
  expect(page.text).toContain('Новые даты пока не объявлены');
  expect(page.html).not.toContain('<table');
  expect(page.links).toContain('/journal/subscribe');
  expect(lettersOn(page)[0]?.subject).toBe('Открытый курс: удобные месяц и город');
  const english = await house.visitor().open('/en/courses');
  expect(english.text).toContain('No new dates are announced yet');
});

test.each(['/courses/2026-04-14-nowhere', '/en/courses/2026-04-14-nowhere'])('there is no %s', async (path) => {
  const page = await house.visitor().open(path);
  expect([page.status, page.heading]).toEqual([404, expect.stringMatching(/Такой страницы нет|There is no such page/)]);
  expect((await house.visitor().request(`${path}/calendar.ics`)).status).toBe(404);
});

describe('the page of a course', () => {
  beforeEach(() => void fillDemoCourses(house.app));

  test('has the programme, for whom it is, what is taken home and what is left', async () => {
    const page = await house.visitor().open(`/courses/${slugs.open}`);
    expect(page.heading).toBe('Отток для владельца: числа, люди, деньги');
    expect(page.text).toMatch(/Больше половины времени.*День 1\. .*День 2\. .*Для кого.*увезёте.*останется вам/);
    expect(page.links).toEqual(
      expect.arrayContaining(['/courses', '/services/on-site-course', `/courses/${slugs.open}/calendar.ics`]),
    );
  });

  test('is whole in English', async () => {
    const page = await house.visitor().open(`/en/courses/${slugs.few}`);
    expect(page.text).toMatch(/Programme.*Day 1\. .*Day 2\. .*Day 3\. .*For whom.*take home.*left to you/);
    expect(page.text).not.toMatch(/[а-яё]/i);
    expect(lettersOn(page)[0]?.subject).toMatch(/^Application for the course “Churn under control.*14–16 April 2026/);
  });

  test.each([
    [slugs.open, /^Заявка на курс «Отток для владельца.*26–27 мая 2026, Москва$/],
    [slugs.full, /^Лист ожидания: курс «/],
    [slugs.cancelled, /^Когда следующий курс\?/],
    [slugs.past, /^Когда следующий курс\?/],
  ])('of %s begins the letter that suits how the course stands, beside the form', async (slug, subject) => {
    const page = await house.visitor().open(`/courses/${slug}`);
    const letters = lettersOn(page);
    expect(letters).toHaveLength(1);
    for (const letter of letters) {
      expect(letter.to).toBe(house.app.config.consultancy.email);
      expect(letter.subject).toMatch(subject);
      expect(letter.body).toMatch(/^Здравствуйте!\r\n\r\n.*\r\n\r\nСеть и город: \r\n/);
    }
    // Whoever has no mail program can read the same words.
    expect(page.text).toContain(letters[0]!.subject);
  });

  test('that is cancelled says so before anything else can be done', async () => {
    const page = await house.visitor().open(`/courses/${slugs.cancelled}`);
    expect(page.text).toContain('Этот курс отменён');
    expect(page.text).not.toContain('Записаться');
    expect(page.text).toContain('Другие даты');
    expect(parse(page.html).querySelectorAll('main .button:not(.second)')).toEqual([]);
  });

  test('describes the event, the course and the way to it for machines', async () => {
    const url = `http://klyuch.example/courses/${slugs.few}`;
    const [event, course, crumbs] = thingsOn(await house.visitor().open(`/courses/${slugs.few}`));
    expect(event).toMatchObject({
      '@type': 'EducationEvent',
      url,
      startDate: '2026-04-14',
      endDate: '2026-04-16',
      eventStatus: 'https://schema.org/EventScheduled',
      remainingAttendeeCapacity: 2,
      location: { '@type': 'Place', address: { addressLocality: 'Москва' } },
      offers: { price: 48_000, priceCurrency: 'RUB', availability: 'https://schema.org/LimitedAvailability' },
    });
    expect(course).toMatchObject({
      '@type': 'Course',
      provider: { '@type': 'Organization' },
      hasCourseInstance: { '@type': 'CourseInstance', courseMode: 'onsite', courseWorkload: 'P3D' },
    });
    expect(crumbs).toMatchObject({ '@type': 'BreadcrumbList', itemListElement: { length: 3 } });
  });

  test('offers nothing to machines that cannot be had or has no fixed price', async () => {
    const offersOf = async (slug: string) => thingsOn(await house.visitor().open(`/courses/${slug}`))[0]?.['offers'];
    expect(await offersOf(slugs.full)).toMatchObject({ availability: 'https://schema.org/SoldOut' });
    for (const slug of [slugs.past, slugs.cancelled, slugs.unpriced]) expect(await offersOf(slug)).toBeUndefined();
    const [cancelled] = thingsOn(await house.visitor().open(`/courses/${slugs.cancelled}`));
    expect(cancelled).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' });
  });
});

describe('the calendar file', () => {
  beforeEach(() => void fillDemoCourses(house.app));

  test('is read by another program as whole days, with place, address and contacts', async () => {
    const { response, event } = await calendarAt(`/courses/${slugs.few}/calendar.ics`);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${slugs.few}.ics"`);
    expect(event.startDate.toString()).toBe('2026-04-14');
    expect(event.startDate.isDate).toBe(true);
    // The end is the first day that is free again (RFC 5545, 3.6.1).
    expect(event.endDate.toString()).toBe('2026-04-17');
    expect(event.uid).toBe(`${slugs.few}@klyuch.example`);
    expect(said(event.summary)).toBe('Отток под управлением: защита, нападение, возврат');
    expect(said(event.location)).toBe('Москва, учебный класс «Образцовый», ул. Примерная, д. 1');
    expect(valueOf(event, 'url')).toBe(`http://klyuch.example/courses/${slugs.few}`);
    expect(valueOf(event, 'status')).toBe('CONFIRMED');
    expect(valueOf(event, 'dtstamp')).toBe('2026-03-16T09:00:00Z');
    expect(event.description).toContain(house.app.config.consultancy.phone);
    expect(said(event.description)).toContain('Цена: 48 000 ₽ за человека, с НДС.');
  });

  test('speaks English under /en and leads to the English page', async () => {
    const { event } = await calendarAt(`/en/courses/${slugs.few}/calendar.ics`);
    expect(event.summary).toBe('Churn under control: defending, attacking, winning back');
    expect(valueOf(event, 'url')).toBe(`http://klyuch.example/en/courses/${slugs.few}`);
    // One and the same event, whichever file was taken first.
    expect(event.uid).toBe(`${slugs.few}@klyuch.example`);
  });

  test('keeps to 75 octets a line and never cuts a letter in two', async () => {
    const { bytes } = await calendarAt(`/courses/${slugs.few}/calendar.ics`);
    expect(bytes.subarray(-2).toString()).toBe('\r\n');
    const lines = bytes.toString('latin1').split('\r\n');
    expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(3);
    for (const line of lines) {
      expect(line.length).toBeLessThanOrEqual(75);
      expect(() => strictUtf8.decode(Buffer.from(line, 'latin1'))).not.toThrow();
    }
  });

  test('changes in place: the same event with a higher sequence, cancelled when the course is', async () => {
    const path = `/courses/${slugs.open}/calendar.ics`;
    const { event: first } = await calendarAt(path);
    const [course] = listCourses(house.app).coming.filter(({ slug }) => slug === slugs.open);
    house.app.clock.pass(day);
    const now = house.app.clock.now();
    const { state: _, ...row } = course!;
    announce({ ...row, cancelledAt: now, changedAt: now });
    const { event: second } = await calendarAt(path);
    expect(second.uid).toBe(first.uid);
    expect(second.sequence).toBe(first.sequence + 86_400);
    expect([valueOf(first, 'status'), valueOf(second, 'status')]).toEqual(['CONFIRMED', 'CANCELLED']);
    expect(said(second.description)).toContain('Этот курс отменён');
  });
});

describe('a course with a hostile title', () => {
  const title = `Курс</title><script>alert("1")</script>\r\nATTENDEE:mailto:x@evil.example\u0007;, \\n ${'длинно '.repeat(12)}`;
  const place = { city: 'Город\nX-EVIL:1', venue: '<img src=x onerror=alert(1)>' };
  const text = { title, ...place, programme: '# Программа\n\n<script>alert(2)</script>[x](javascript:alert(3))' };

  beforeEach(() => {
    const rest = { seats: 5, seatsTaken: 1, priceRoubles: 1, cancelledAt: null, changedAt: house.app.clock.now() };
    announce({ slug: 'hostile', startsOn: '2026-04-01', endsOn: '2026-04-01', text: { ru: text, en: text }, ...rest });
  });

  test('is shown as text', async () => {
    for (const path of ['/courses', '/courses/hostile', '/en/courses/hostile']) {
      const page = await house.visitor().open(path);
      expect(page.status).toBe(200);
      expect(page.text).toContain('Курс</title><script>alert("1")</script> ATTENDEE');
      expect(page.html.match(/<script(?! type="application\/ld\+json")/g)).toBeNull();
      expect(page.html).not.toMatch(/<img|href="javascript:|alert\(2\)<\/script/);
    }
    const [event] = thingsOn(await house.visitor().open('/courses/hostile'));
    expect(event?.['name']).toBe(title);
  });

  test('puts nothing into the subject of a letter but one line', async () => {
    const [letter] = lettersOn(await house.visitor().open('/courses/hostile'));
    expect(letter!.subject).not.toMatch(/\p{Cc}/u);
  });

  test('adds nothing to the calendar', async () => {
    const { bytes, event } = await calendarAt('/courses/hostile/calendar.ics');
    expect(event.summary).toMatch(
      /^Курс<\/title><script>alert\("1"\)<\/script> ATTENDEE:mailto:x@evil.example ;, \\n дл/,
    );
    expect(event.location).toBe('Город X-EVIL:1, <img src=x onerror=alert(1)>');
    const unfolded = bytes.toString().replaceAll('\r\n ', '');
    expect(unfolded).not.toMatch(/^(ATTENDEE|X-EVIL)/m);
    expect(unfolded.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
    for (const line of bytes.toString('latin1').split('\r\n')) expect(line.length).toBeLessThanOrEqual(75);
  });
});

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

function announce(course: Course): void {
  transact(house.app.db, (tx) => saveCourse(tx, course));
}

/** The row of the table with this course, its cells with bars between; empty if there is none. */
function rowOf(page: Page, slug: string): string {
  const link = parse(page.html).querySelector(`table a[href$="/courses/${slug}"]`);
  const cells = link?.closest('tr')?.querySelectorAll('th, td') ?? [];
  return cells.map((cell) => said(cell.text).replaceAll(/ +/g, ' ').trim()).join(' | ');
}

function thingsOn({ html }: Page): Record<string, unknown>[] {
  const written = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
  return [...written].map(([, json = '']) => JSON.parse(json) as Record<string, unknown>);
}

function lettersOn({ links }: Page): { to: string; subject: string; body: string }[] {
  return links.flatMap((href) => {
    if (!href.startsWith('mailto:') || !href.includes('?')) return [];
    const [to = '', query = ''] = href.slice('mailto:'.length).split('?');
    // Not URLSearchParams: in a mailto address a plus is a plus (RFC 6068, 5).
    const fields = new Map(
      query.split('&').map((pair) => pair.split('=', 2).map(decodeURIComponent) as [string, string]),
    );
    return [{ to, subject: fields.get('subject') ?? '', body: fields.get('body') ?? '' }];
  });
}

async function calendarAt(path: string): Promise<{ response: Response; bytes: Buffer; event: ICAL.Event }> {
  const response = await house.visitor().request(path);
  expect(response.status).toBe(200);
  const bytes = Buffer.from(await response.arrayBuffer());
  const calendar = ICAL.Component.fromString(bytes.toString());
  const [event, ...others] = calendar.getAllSubcomponents('vevent');
  expect(others).toEqual([]);
  return { response, bytes, event: new ICAL.Event(event) };
}

function valueOf(event: ICAL.Event, name: string): string {
  return String(event.component.getFirstPropertyValue(name));
}

/** As a person reads it: no difference between spaces, and no sign that only keeps a range in one piece. */
function said(text: string): string {
  return text.replaceAll('\u2060', '').replaceAll(/\s/g, ' ');
}
