import { test } from 'node:test';
import { findBrowser } from '../setup/browsers.ts';
import { readSaved } from './lab/read-saved.ts';
import { noSharedPages, savedPages } from './lab/shared-pages.ts';

for (const name of ['Chromium', 'Firefox'] as const)
  test(
    `every sentence of Readability’s test pages is placed exactly in ${name}, and linkedom reads the same`,
    { skip: noSharedPages || (findBrowser(name) ? false : `${name} is not installed`) },
    () =>
      readSaved(
        name,
        savedPages().filter(page => page.name.startsWith('readability/')),
        'parsed',
      ),
  );
