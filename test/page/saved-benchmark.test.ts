import { test } from 'node:test';
import { readSaved } from './lab/read-saved.ts';
import { savedPages, slicesOf } from './lab/shared-pages.ts';

const benchmark = savedPages().filter(({ name }) => name.startsWith('aeb/'));

for (const { which, skip, pages } of slicesOf(benchmark, 4))
  test(
    `every sentence of the benchmark’s pages is placed exactly, and linkedom reads the same: ${which}`,
    { skip },
    () => readSaved('Chromium', pages, 'parsed'),
  );
