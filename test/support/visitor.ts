import { parse, type HTMLElement } from 'node-html-parser';

type Clock = { pass: (ms: number) => void };

/** Somebody with a browser without script: opens pages, fills forms in, presses buttons, and takes a moment to do it. */
export class Visitor {
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly url: string,
    private readonly ip: string,
    private readonly clock: Clock,
  ) {}

  async open(path: string, init: RequestInit = {}): Promise<Page> {
    const response = await this.request(path, init);
    const location = response.headers.get('location');
    if (location) return this.open(location);
    return new Page(this, path, response, await response.text());
  }

  async request(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const known = { 'x-forwarded-for': this.ip, 'user-agent': 'a browser for tests', ...(cookie && { cookie }) };
    const response = await fetch(new URL(path, this.url), {
      redirect: 'manual',
      ...init,
      headers: { ...known, ...Object.fromEntries(new Headers(init.headers)) },
    });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    return response;
  }

  /** Keeps a cookie as a browser does, or drops it where it is taken away. */
  keep(line: string): void {
    const [pair = '', ...rest] = line.split(';');
    const [name = '', value = ''] = pair.split('=', 2);
    if (rest.some((part) => /^ *max-age=0$/i.test(part))) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }

  /** What it would send, for a real browser to go on with. */
  cookie(name: string): string | undefined {
    return this.cookies.get(name);
  }

  async post(path: string, fields: [string, string][] | FormData): Promise<Page> {
    // Nobody fills a form in within two seconds.
    this.clock.pass(5000);
    const body = fields instanceof FormData ? fields : new URLSearchParams(fields);
    return this.open(path, { method: 'POST', body });
  }
}

type Value = string | boolean | string[];

export class Page {
  readonly status: number;
  private readonly root: HTMLElement;

  constructor(
    private readonly visitor: Visitor,
    readonly path: string,
    readonly response: Response,
    readonly html: string,
  ) {
    this.status = response.status;
    this.root = parse(html);
  }

  get heading(): string {
    return plain(this.root.querySelector('h1')?.text);
  }

  get text(): string {
    return plain(this.root.querySelector('main')?.text);
  }

  get language(): string | undefined {
    return this.root.querySelector('html')?.getAttribute('lang');
  }

  get alert(): string {
    return plain(this.root.querySelector('[role=alert]')?.text);
  }

  get links(): string[] {
    return this.root.querySelectorAll('a[href]').map((link) => link.getAttribute('href') ?? '');
  }

  /** Of the tables on the page, but for their heads. */
  get rows(): string[] {
    return this.root.querySelectorAll('tbody tr').map((row) => plain(row.text));
  }

  get buttons(): string[] {
    return this.root.querySelectorAll('button').map((button) => plain(button.text));
  }

  /** What a field shows: its text, or whether it is ticked. */
  value(name: string): string | boolean | undefined {
    const field = this.root.querySelector(`[name="${name}"]`);
    if (!field) return undefined;
    if (isTick(field)) return field.hasAttribute('checked');
    if (field.tagName === 'SELECT') return chosenIn(field);
    return field.tagName === 'TEXTAREA' ? field.text : (field.getAttribute('value') ?? '');
  }

  /**
   * Presses the button with this label, with its form filled in as told and otherwise as shown; `files` are
   * chosen in its field for files, if it has one.
   */
  press(label: string, values: Record<string, Value> = {}, files: File[] = []): Promise<Page> {
    const button = this.root.querySelectorAll('button').find((candidate) => plain(candidate.text) === label);
    const elsewhere = button?.getAttribute('form');
    const form = elsewhere ? this.root.querySelector(`form#${elsewhere}`) : button?.closest('form');
    if (!form) throw new Error(`No button «${label}» on ${this.path}, only ${this.buttons.join(', ')}`);
    const fields = fieldsOf(form, values);
    const said = button?.getAttribute('name');
    if (said) fields.push([said, button?.getAttribute('value') ?? '']);
    const chooser = form.querySelector('input[type=file]')?.getAttribute('name');
    if (files.length > 0 && !chooser) throw new Error(`No field for files on ${this.path}`);
    const type = button?.getAttribute('formenctype') ?? form.getAttribute('enctype');
    const isMultipart = type === 'multipart/form-data';
    const body = isMultipart ? multipart(fields, chooser, files) : fields;
    return this.visitor.post(button?.getAttribute('formaction') ?? form.getAttribute('action') ?? this.path, body);
  }
}

function fieldsOf(form: HTMLElement, values: Record<string, Value>): [string, string][] {
  const known = new Set<string>();
  const fields: [string, string][] = [];
  for (const field of form.querySelectorAll('input[name]:not([type=file]), textarea[name], select[name]')) {
    const name = field.getAttribute('name') ?? '';
    const shown = field.tagName === 'SELECT' ? chosenIn(field) : shownIn(field);
    const wanted = values[name];
    known.add(name);
    if (!isTick(field)) fields.push([name, typeof wanted === 'string' ? wanted : shown]);
    else if (wanted === undefined ? field.hasAttribute('checked') : isChosen(wanted, shown)) fields.push([name, shown]);
  }
  const unknown = Object.keys(values).filter((name) => !known.has(name));
  if (unknown.length > 0) throw new Error(`The form has no field ${unknown.join(', ')}`);
  return fields;
}

function shownIn(field: HTMLElement): string {
  return field.getAttribute('value') ?? (isTick(field) ? 'on' : field.text);
}

/** Without a choice it is the first one, as in a browser. */
function chosenIn(select: HTMLElement): string {
  const chosen = select.querySelector('option[selected]') ?? select.querySelector('option');
  return chosen?.getAttribute('value') ?? '';
}

/** Where no file was chosen, a browser sends one that has neither name nor content. */
function multipart(fields: [string, string][], chooser: string | undefined, files: File[]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  if (chooser) for (const file of files.length > 0 ? files : [new File([], '')]) form.append(chooser, file);
  return form;
}

function isChosen(wanted: Value, shown: string): boolean {
  if (typeof wanted === 'boolean') return wanted;
  return Array.isArray(wanted) ? wanted.includes(shown) : wanted === shown;
}

function isTick(field: HTMLElement): boolean {
  return ['checkbox', 'radio'].includes(field.getAttribute('type') ?? '');
}

function plain(text: string | undefined): string {
  return (text ?? '')
    .replaceAll(/&nbsp;/g, ' ')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim();
}
