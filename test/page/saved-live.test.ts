import { test } from 'node:test';
import { findBrowser } from '../setup/browsers.ts';
import { readSaved } from './lab/read-saved.ts';
import { savedPages, slicesOf } from './lab/shared-pages.ts';

/** Live pages take a second each: every so many stand for all, which the other files read parsed. */
const EVERY = 16;

const sample = savedPages().filter((_, i) => i % EVERY === 0);

for (const name of ['Chromium', 'Firefox'] as const)
  for (const { which, skip, pages } of slicesOf(sample, 4))
    test(
      `shown in ${name}, saved pages are read as in Node and every sentence is placed exactly: ${which}`,
      { skip: skip || (findBrowser(name) ? false : `${name} is not installed`) },
      () => readSaved(name, pages, 'live'),
    );
