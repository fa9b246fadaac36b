import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { run, StepError } from './step.ts';

export type BrowserName = 'Chromium' | 'Firefox';

interface Kind {
  /** Debian's package. */
  readonly package: string;
  /** An environment variable that names the program. */
  readonly variable: string;
  readonly commands: readonly string[];
  readonly places: readonly string[];
}

const KINDS: Readonly<Record<BrowserName, Kind>> = {
  Chromium: {
    package: 'chromium',
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  Firefox: {
    package: 'firefox-esr',
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (command: string): string[] =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter(folder => folder !== '')
    .map(folder => path.join(folder, command));

/** The browser's program, or null where there is none. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, commands, places } = KINDS[name];
  const named = process.env[variable];
  return [...(named ? [named] : []), ...commands.flatMap(onPath), ...places].find(isProgram) ?? null;
}

/**
 * Sees to it that these browsers are there: with apt-get where that is possible (Debian, as root).
 * @throws StepError saying what to install.
 */
export async function haveBrowsers(names: readonly BrowserName[]): Promise<void> {
  const missing = names.filter(name => findBrowser(name) === null);
  if (missing.length === 0) return;
  const wanted = missing.map(name => KINDS[name].package);
  if (process.getuid?.() !== 0 || onPath('apt-get').every(file => !isProgram(file)))
    throw new StepError(
      `Please install ${missing.join(' and ')} (on Debian: sudo apt-get install ${wanted.join(' ')}), or name the program in ${missing.map(name => KINDS[name].variable).join(' and ')}.`,
    );
  console.log(`Installing ${missing.join(' and ')} with apt-get …`);
  const apt = (...args: string[]) => run('apt-get', args, { DEBIAN_FRONTEND: 'noninteractive' });
  // Without a font a page has no letters, and a bare machine has none.
  const packages = [...wanted, 'fonts-liberation', 'fonts-dejavu-core'];
  const done =
    (await apt('update')) === 0 &&
    (await apt('install', '--yes', '--no-install-recommends', ...packages)) === 0;
  if (!done || missing.some(name => findBrowser(name) === null))
    throw new StepError(`apt-get could not install ${wanted.join(' and ')}: see its words above.`);
}
