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

/** Somebody at a screen, looking at one page after another. */
export class Reader {
  /** What the browser itself complained of, and what it should never have asked for. */
  readonly complaints: string[] = [];

  private constructor(
    readonly house: House,
    readonly page: Page,
  ) {
    page.setDefaultTimeout(30_000);
    page.on('console', (message) => {
      if (!['error', 'warning'].includes(message.type())) return;
      // The page itself is meant to be answered 404 or 500 where a test asks for that.
      if (message.text().startsWith('Failed to load resource') && message.location().url === page.url()) return;
      this.complaints.push(`the console says ${message.text()}`);
    });
    page.on('pageerror', (error) => this.complaints.push(`the page threw ${error.message}`));
    page.on('requestfailed', (request) => this.complaints.push(`${request.url()} could not be loaded`));
    page.on('request', (request) => this.complaints.push(...strangeness(request, house.url)));
  }

  static async sitDown(browser: Browser, house: House, javaScriptEnabled: boolean): Promise<Reader> {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1280, height: 900 } });
    return new Reader(house, await context.newPage());
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

/** As a person reads it: no difference between spaces. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function strangeness(request: Request, home: string): string[] {
  const strange = [];
  if (request.resourceType() === 'script') strange.push(`a script was asked for: ${request.url()}`);
  if (!request.url().startsWith(home)) strange.push(`a stranger was asked: ${request.url()}`);
  return strange;
}
