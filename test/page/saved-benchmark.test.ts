import { test } from 'node:test';
import { readSaved } from './lab/read-saved.ts';
import { noSharedPages, savedPages } from './lab/shared-pages.ts';

test(
  'every sentence of the benchmark’s pages is placed exactly, and linkedom reads the same',
  { skip: noSharedPages },
  () =>
    readSaved(
      'Chromium',
      savedPages().filter(({ name }) => name.startsWith('aeb/')),
      'parsed',
    ),
);
