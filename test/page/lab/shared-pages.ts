import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from '../../setup/step.ts';
import { unlessWhole } from '../../setup/whole.ts';

const folder = path.join(root, '../shared/pages');

/** Why the saved pages cannot be read here, or false. */
export const noSharedPages = existsSync(folder) ? false : `${folder} is not here`;

export interface SavedPage {
  readonly name: string;
  html(): string;
}

/** Every so many of the pages, which stand for all from day to day, and the others. */
export const slicesOf = (pages: readonly SavedPage[], every: number) =>
  [
    { which: `one in ${every}`, skip: noSharedPages, pages: pages.filter((_, at) => at % every === 0) },
    {
      which: 'all others',
      skip: noSharedPages || unlessWhole,
      pages: pages.filter((_, at) => at % every > 0),
    },
  ] as const;

/** Real pages beside the repository: Readability's test pages and the extraction benchmark's. */
export function savedPages(): SavedPage[] {
  if (noSharedPages) return [];
  const readability = readdirSync(path.join(folder, 'readability')).map(name => ({
    name: `readability/${name}`,
    html: () => readFileSync(path.join(folder, 'readability', name, 'source.html'), 'utf8'),
  }));
  const benchmark = readdirSync(path.join(folder, 'aeb'))
    .filter(name => name.endsWith('.html.gz'))
    .map(name => ({
      name: `aeb/${name.slice(0, 8)}`,
      html: () => gunzipSync(readFileSync(path.join(folder, 'aeb', name))).toString('utf8'),
    }));
  return [...readability, ...benchmark];
}
