import { parse } from 'node-html-parser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fillDemoShowcase } from '#app/content/demo-showcase.server.ts';
import { getPageText, publishFirstPages } from '#app/content/page-texts.server.ts';
import { saveClient, savePageText, saveTestimonial, saveVideo } from '#app/content/store.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { day } from '#test/support/app.ts';
import { openHouse, type House } from '#test/support/house.ts';
import type { Page } from '#test/support/visitor.ts';

let house: House;
beforeEach(async () => void (house = await openHouse()));
afterEach(() => house[Symbol.asyncDispose]());

describe('the page about us', () => {
  beforeEach(() => publishFirstPages(house.app));

  test('says how we work, what we promise and what we do not', async () => {
    const page = await house.visitor().open('/about');
    expect(page.heading).toBe('О нас');
    expect(page.text).toMatch(/Как мы работаем .*Что мы обещаем .*Чего не обещаем .*Данные ваших абонентов/);
    expect(page.links).toEqual(expect.arrayContaining(['/services', '/assessment', '/documents/privacy-policy']));
    // What a source gave stands beside its source.
    expect(page.text).toContain('nag.ru, 27 декабря 2011 года');
  });

  test('says it all in English and stays on the English side', async () => {
    const page = await house.visitor().open('/en/about');
    expect(page.heading).toBe('About us');
    expect(page.text).toMatch(/How we work .*What we promise .*What we do not promise .*Your subscribers’ data/);
    expect(page.text).not.toMatch(/[а-яё]/i);
    const inner = linksInMain(page).filter((href) => href.startsWith('/'));
    expect(inner.length).toBeGreaterThan(3);
    for (const href of inner) expect(href).toMatch(/^\/en\//);
  });

  test('keeps what editors wrote when the first text is published again', async () => {
    const { text } = getPageText(house.app, 'about');
    const edited = { ...text, ru: { ...text.ru, body: 'Теперь иначе. <script>alert(1)</script>' } };
    transact(house.app.db, (tx) => savePageText(tx, { page: 'about', text: edited, changedAt: 1 }));
    house.app.clock.pass(day);
    publishFirstPages(house.app);
    expect(getPageText(house.app, 'about')).toEqual({ page: 'about', text: edited, changedAt: 1 });
    const page = await house.visitor().open('/about');
    expect(page.text).toContain('Теперь иначе.');
    expect(page.html).not.toContain('<script>');
  });
});

describe('clients and testimonials', () => {
  test('stand beside what was promised and what was measured', async () => {
    expect(fillDemoShowcase(house.app)).toBe(true);
    const page = await house.visitor().open('/clients');
    const figures = parse(page.html).querySelectorAll('figure');
    expect(figures).toHaveLength(4);
    for (const figure of figures) {
      expect(figure.querySelector('blockquote')?.text).toMatch(/^«.*»\.?$/s);
      expect(figure.querySelector('figcaption')?.text).toMatch(/,/);
      expect(figure.text).toMatch(/Обещали: .*\nИзмерили: .*2025.год/);
    }
  });

  test('name the size of each network where it is known', async () => {
    fillDemoShowcase(house.app);
    const rows = tableOn(await house.visitor().open('/clients'));
    expect(rows).toHaveLength(8);
    expect(rows).toContainEqual(['Наугад-Телеком Небывальская область', '310 000 очень крупная']);
    expect(rows).toContainEqual(['Сеть-Образец Выдумск', '3 200 малая']);
    expect(rows).toContainEqual(['Эскиз-Кабель Эскизово', 'не названо']);
  });

  test('are all there in English', async () => {
    fillDemoShowcase(house.app);
    const page = await house.visitor().open('/en/clients');
    expect(page.text).toMatch(/Promised: .* Measured: /s);
    expect(tableOn(page)).toContainEqual(['Primer-Sever Nebyvalsk', '118,000 large']);
    expect(page.text).not.toMatch(/[а-яё]/i);
  });

  test('are not invented where there are none', async () => {
    const page = await house.visitor().open('/clients');
    expect(page.text).toContain('Здесь пока пусто');
    expect(page.html).not.toMatch(/<blockquote|<table/);
    expect((await house.visitor().open('/en/clients')).text).toContain('Nothing here yet');
  });

  test('are filled with the fictional ones only where nobody entered any', () => {
    saveOne();
    expect(fillDemoShowcase(house.app)).toBe(false);
  });
});

describe('videos', () => {
  test('are links with a picture of ours, and say where they lead', async () => {
    fillDemoShowcase(house.app);
    const page = await house.visitor().open('/clients');
    const links = parse(page.html).querySelectorAll('a[href^="https://video.example/"]');
    expect(links).toHaveLength(3);
    for (const link of links) {
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
      expect(link.querySelector('svg[aria-hidden]')).not.toBeNull();
    }
    expect(page.text).toMatch(/12 минут\. ?Откроется на стороннем сайте: video\.example/);
    expect(page.html).not.toMatch(/<(iframe|video|embed|object)/);
  });

  test('whose address is no web address are not linked', async () => {
    saveOne();
    const page = await house.visitor().open('/clients');
    expect(page.text).toContain('Ссылка на запись не работает');
    expect(page.html).not.toContain('href="javascript:');
  });
});

test('what editors enter is shown as text', async () => {
  saveOne();
  for (const path of ['/clients', '/en/clients']) {
    const page = await house.visitor().open(path);
    expect(page.text.split(hostile).length - 1, path).toBe(7);
    expect(page.html.match(/<script(?! type="application\/ld\+json")/g)).toBeNull();
  }
});

describe('contacts', () => {
  test('give telephone, e-mail, address and legal name from the settings', async () => {
    await using other = await openHouse({
      CONSULTANCY_PHONE: '+7 (495) 000-11-22',
      CONSULTANCY_EMAIL: 'ask@other.example',
      CONSULTANCY_ADDRESS: '101000, г. Образцов, «Дом & сад»',
      CONSULTANCY_LEGAL_NAME: 'ООО «Другой пример»',
    });
    const page = await other.visitor().open('/contacts');
    for (const said of ['ask@other.example', '101000, г. Образцов, «Дом & сад»', 'ООО «Другой пример»']) {
      expect(page.text).toContain(said);
    }
    expect(page.links).toEqual(expect.arrayContaining(['tel:+74950001122', 'mailto:ask@other.example']));
    const [organization] = [...page.html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
    expect(JSON.parse(organization![1]!)).toMatchObject({
      '@type': 'Organization',
      legalName: 'ООО «Другой пример»',
      address: '101000, г. Образцов, «Дом & сад»',
      contactPoint: { '@type': 'ContactPoint', telephone: '+7 (495) 000-11-22', email: 'ask@other.example' },
    });
  });

  test('say which question goes where and begin a letter for it', async () => {
    const page = await house.visitor().open('/contacts');
    expect(page.links).toEqual(
      expect.arrayContaining([
        '/assessment',
        '/services',
        '/courses',
        '/journal/preferences',
        '/documents/privacy-policy',
      ]),
    );
    const letters = page.links.filter((href) => href.startsWith('mailto:') && href.includes('?'));
    expect(letters).toHaveLength(5);
    for (const href of letters) {
      expect(href).toMatch(/^mailto:team@klyuch\.example\?subject=[^&]+&body=[^&]+$/);
      const words = decodeURIComponent(href);
      expect(words).toMatch(/body=Здравствуйте!\r\n\r\n/);
      // A letter is plain text: its spaces are plain too.
      expect(words).not.toContain('\u00a0');
    }
  });

  test('are whole in English, but for the name and the address, which are Russian', async () => {
    const page = await house.visitor().open('/en/contacts');
    const main = parse(page.html).querySelector('main')!;
    const russian = main.querySelectorAll('[lang=ru]').map((element) => element.text);
    expect(russian).toEqual([house.app.config.consultancy.address, house.app.config.consultancy.legalName]);
    for (const element of main.querySelectorAll('[lang=ru]')) element.remove();
    expect(main.text).not.toMatch(/[а-яё]/i);
    expect(page.links.filter((href) => /body=Hello/.test(href))).toHaveLength(5);
  });
});

const hostile = '<script>alert("1")</script>';

/** One of each, with an address of a video that would run where it is shown. */
function saveOne(): void {
  const both = <T>(text: T) => ({ ru: text, en: text });
  transact(house.app.db, (tx) => {
    const testimonial = { quote: hostile, who: hostile, measured: hostile };
    saveTestimonial(tx, { id: 'one', position: 0, text: both(testimonial) });
    saveClient(tx, { id: 'one', position: 0, subscribers: 10_000, text: both({ name: hostile, place: hostile }) });
    const video = { url: 'javascript:alert(1)', minutes: 1, text: both({ title: hostile, about: hostile }) };
    saveVideo(tx, { id: 'one', position: 0, ...video });
  });
}

/** The rows of the table of clients, each cell as it is read. */
function tableOn(page: Page): string[][] {
  const rows = parse(page.html).querySelectorAll('tbody tr');
  const read = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  return rows.map((row) => row.querySelectorAll('th, td').map((cell) => read(cell.text)));
}

function linksInMain(page: Page): string[] {
  const links = parse(page.html).querySelectorAll('main a[href]');
  return links.map((link) => link.getAttribute('href') ?? '');
}
