/** What a row is called on the page, by its key, in every language: as it is called there it is called in a paste. */
export type RowNames = Record<string, readonly string[]>;

/** The row that a table calls so: by its key, by its name on the page, or by what billing systems call it. */
export function rowNamed(written: string, rows: readonly string[], names: RowNames): string | undefined {
  const name = plain(written);
  const isCalledSo = (row: string) => [row, ...(names[row] ?? [])].some((one) => plain(one) === name);
  return (
    rows.find(isCalledSo) ??
    // «R5 Цена», «R5. Price»
    rows.find((row) => /^r\d+$/i.test(row) && new RegExp(`^${row}(?!\\d)`, 'i').test(name)) ??
    rows.find((row) => synonyms[row]?.test(name))
  );
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[\u2060«»"'’“”]/g, '')
    .replaceAll(/[\s_]+/g, ' ')
    .replace(/[\s,:;.]+$/, '')
    .trim();
}

/** How billing systems and reports call the rows of the movement of the base, and the channels of churn. */
const synonyms: Partial<Record<string, RegExp>> = {
  opening: /^нач(ал|\.)|на нач|входящ|opening|^start/,
  connected: /^(новые|нов\.)|подключ|активац|(?<!dis|re)connect(ed|s|ions)|^new|gross add/,
  returned: /возврат|вернул|восстановл|return|reconnect|reactivat/,
  disconnected: /отключ|расторг|расторж|^отток|ушл|закрыт|disconnect|churn|^lost|terminat/,
  closing: /^кон(ец|ечн|\.)|на кон(ец|\.)|исходящ|closing|^end/,
  suspended: /приостан|заморо|suspend|frozen/,
  'call-centre': /колл|call|звон|^кц$/,
  chat: /чат|мессендж|лк|кабинет|chat|messenger/,
  office: /офис|визит|office|visit/,
  statement: /заявлен|письм|statement|letter/,
  engineer: /монтаж|техподд|инженер|engineer|technic/,
  'not-resumed': /возобнов|приостан|resum/,
  'auto-block': /блок|нем(ой|ые)|auto|block|silent/,
  equipment: /оборуд|equipment/,
  'debt-calls': /обзвон|должник|debt/,
  competitor: /конкур|^ук$|competitor/,
  're-registration': /переоформл|registr/,
  unknown: /неизв|не указ|проч|unknown|other/,
};
