/** A browser and the system that it runs on, as far as it says so; undefined where it is none that we know. */
export interface Device {
  browser: string | undefined;
  system: string | undefined;
}

/** The first that is found: most browsers call themselves by the names of others as well. */
const browsers = [
  ['YaBrowser/', 'Яндекс Браузер'],
  ['OPR/', 'Opera'],
  ['Edg', 'Edge'],
  ['SamsungBrowser/', 'Samsung Internet'],
  ['Firefox/', 'Firefox'],
  ['FxiOS/', 'Firefox'],
  ['CriOS/', 'Chrome'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;

const systems = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'macOS'],
  ['CrOS', 'ChromeOS'],
  ['Linux', 'Linux'],
] as const;

export function deviceOf(userAgent: string): Device {
  const find = (known: readonly (readonly [string, string])[]) => known.find(([mark]) => userAgent.includes(mark))?.[1];
  return { browser: find(browsers), system: find(systems) };
}

/** A device in the words of the page. */
export function nameOfDevice(
  { browser, system }: Partial<Device>,
  words: { device: (browser: string, system: string) => string; unknownBrowser: string; unknownSystem: string },
): string {
  return words.device(browser ?? words.unknownBrowser, system ?? words.unknownSystem);
}
