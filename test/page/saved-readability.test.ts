import { test } from 'node:test';
import { findBrowser } from '../setup/browsers.ts';
import { readSaved } from './lab/read-saved.ts';
import { savedPages, slicesOf } from './lab/shared-pages.ts';

const readability = savedPages().filter(({ name }) => name.startsWith('readability/'));

for (const name of ['Chromium', 'Firefox'] as const)
  for (const { which, skip, pages } of slicesOf(readability, 4))
    test(
      `every sentence of Readability’s test pages is placed exactly in ${name}, and linkedom reads the same: ${which}`,
      { skip: skip || (findBrowser(name) ? false : `${name} is not installed`) },
      () => readSaved(name, pages, 'parsed'),
    );
