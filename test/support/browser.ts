import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page, type Request } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import type { House } from './house.ts';

/** `npm test` finds or installs a Chromium and names it here; empty when it could not. */
const path = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const missing = path !== '' && existsSync(path) ? undefined : `no Chromium at ${path || 'CHROMIUM_PATH'}`;

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // One process shows all pages, one after another: a new one would read every script anew, axe's foremost.
  '--disable-site-isolation-trials',
  '--renderer-process-limit=1',
];

/** Tests that need a real browser: one for the file, with a fresh profile; skipped, saying why, where there is none. */
export function inBrowser(name: string, tests: (browser: () => Browser) => void): void {
  if (missing) console.log(`Skipped: ${name} (${missing})`);
  describe.skipIf(missing)(name, () => {
    let browser: Browser;
    beforeAll(async () => void (browser = await chromium.launch({ executablePath: path, args: quiet })));
    afterAll(() => browser.close());
    tests(() => browser);
  });
}

/** Somebody at a screen, looking at one page after another; `await using` leaves the screen to the next. */
export class Reader implements AsyncDisposable {
  private constructor(
    readonly house: House,
    private readonly screen: Screen,
    private readonly free: Screen[],
  ) {}

  static async sitDown(browser: Browser, house: House, script: boolean): Promise<Reader> {
    const free = freeScreens(browser, script);
    const screen = free.pop() ?? (await makeScreen(browser, script));
    Object.assign(screen, { home: house.url, complaints: [] });
    await screen.page.setViewportSize({ width: 1280, height: 900 });
    return new Reader(house, screen, free);
  }

  /** Leaves nothing behind: no page, no cookie, no preference. */
  async [Symbol.asyncDispose](): Promise<void> {
    const { page } = this;
    if (page.isClosed()) return;
    try {
      // What was never opened, or could not be, keeps nothing, and may not be asked.
      if (page.url().startsWith(this.house.url)) await page.evaluate(forget);
      await page.goto('about:blank');
      await page.emulateMedia({ colorScheme: null, media: null, forcedColors: null });
      await page.context().clearCookies();
      this.free.push(this.screen);
    } catch {
      // A test that failed has left it in the middle of something: that failure is to be told, and nobody sits down here again.
      await page.context().close();
    }
  }

  get page(): Page {
    return this.screen.page;
  }

  /** What the browser itself complained of, and what it should never have asked for. */
  get complaints(): string[] {
    return this.screen.complaints;
  }

  async open(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.house.url).href);
  }

  /** Presses a button, as somebody who took their time to fill the form in, and waits for the page it leads to. */
  async press(label: string): Promise<void> {
    await this.leave(() => this.page.getByRole('button', { name: label, exact: true }).click());
  }

  async follow(label: string): Promise<void> {
    await this.leave(() => this.page.getByRole('link', { name: label, exact: true }).first().click());
  }

  async leave(act: () => Promise<void>): Promise<void> {
    this.house.app.clock.pass(5000);
    const gone = this.page.waitForEvent('framenavigated', (frame) => frame === this.page.mainFrame());
    await Promise.all([gone, act()]);
    await this.page.waitForLoadState();
  }

  async fill(label: string, text: string): Promise<void> {
    await this.page.getByLabel(label).fill(text);
  }

  async tick(label: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).check();
  }

  async heading(): Promise<string> {
    return plain(await this.page.locator('h1').innerText());
  }

  async text(): Promise<string> {
    return plain(await this.page.locator('main').innerText());
  }

  /** What the keyboard acts on: the id of a field, the role of a region, or the words on a button or a link. */
  async focused(): Promise<string> {
    const focus = this.page.locator(':focus');
    if ((await focus.count()) === 0) return '';
    return (await focus.getAttribute('id')) ?? (await focus.getAttribute('role')) ?? plain(await focus.innerText());
  }
}

interface Screen {
  page: Page;
  /** The only site it may ask. */
  home: string;
  complaints: string[];
}

/** Screens nobody sits at: a browser shows a page several times sooner where it has shown another before. */
const screens = new WeakMap<Browser, Map<boolean, Screen[]>>();

function freeScreens(browser: Browser, script: boolean): Screen[] {
  const all = screens.get(browser) ?? new Map<boolean, Screen[]>();
  const free = all.get(script) ?? [];
  screens.set(browser, all.set(script, free));
  return free;
}

async function makeScreen(browser: Browser, javaScriptEnabled: boolean): Promise<Screen> {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  const screen: Screen = { page, home: '', complaints: [] };
  page.setDefaultTimeout(30_000);
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    // The page itself is meant to be answered 404 or 500 where a test asks for that.
    if (message.text().startsWith('Failed to load resource') && message.location().url === page.url()) return;
    // As a form at the desk is that is refused.
    if (message.text().includes('status of 422')) return;
    screen.complaints.push(`the console says ${message.text()}`);
  });
  page.on('pageerror', (error) => screen.complaints.push(`the page threw ${error.message}`));
  page.on('requestfailed', (request) => {
    // Given up by the page itself: it was left, or had read what it wanted.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
    screen.complaints.push(`${request.url()} could not be loaded`);
  });
  page.on('request', (request) => screen.complaints.push(...strangeness(request, screen.home)));
  return screen;
}

/** Runs in the page: what it keeps in the browser, another house at its address would find. */
function forget(): void {
  localStorage.clear();
  sessionStorage.clear();
}

/** As a person reads it: no difference between spaces. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function strangeness(request: Request, home: string): string[] {
  const strange = [];
  if (request.resourceType() === 'script' && !mayRun(request.frame().url()))
    strange.push(`a script was asked for: ${request.url()}`);
  if (!request.url().startsWith(home)) strange.push(`a stranger was asked: ${request.url()}`);
  return strange;
}

/** The desk and the questionnaire alone have script. */
function mayRun(page: string): boolean {
  return /^\/(en\/)?(desk|questionnaires|dev\/questionnaire)(\/|$)/.test(new URL(page).pathname);
}
