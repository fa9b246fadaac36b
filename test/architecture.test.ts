import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { sourcesIn } from './architecture/sources.ts';
import { root } from './setup/step.ts';

const sources = sourcesIn('src');

const ENGINE = ['text', 'lexicon', 'spin', 'compare', 'lineage'];
const PROCESSES = ['background', 'content', 'popup', 'report', 'options'];

/** Each part of the program and the other parts it may import. What it does not name, it may not. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  story: [],
  extract: ['story'],
  'engine/text': ['story'],
  'engine/lexicon': ['story', 'engine/text'],
  'engine/spin': ['story', 'engine/text', 'engine/lexicon'],
  'engine/compare': ['story', 'engine/text', 'engine/lexicon'],
  'engine/lineage': ['story', 'engine/text', 'engine/compare'],
  engine: ['story', ...ENGINE.map(part => `engine/${part}`)],
  lookup: ['story', 'engine', 'extract'],
  cli: ['story', 'engine', 'extract', 'lookup'],
  'extension/_locales': [],
  'extension/browser': ['story', 'engine', 'extract', 'lookup', 'extension/_locales'],
  ...Object.fromEntries(
    PROCESSES.map(name => [
      `extension/${name}`,
      ['story', 'engine', 'extract', 'lookup', 'extension/browser', 'extension/_locales'],
    ]),
  ),
};

/** The part a file belongs to: two folders deep where the table says so. */
function partOf(file: string): string {
  const [, first = '', second = ''] = file.split('/');
  const both = `${first}/${second}`;
  return both in MAY_IMPORT ? both : first;
}

const mayImport = (from: string, to: string): boolean => {
  const allowed = MAY_IMPORT[from] ?? [];
  return from === to || allowed.includes(to) || allowed.includes(to.split('/')[0] ?? '');
};

/** Where a pattern stands in what runs, but for the files that may say it. */
const saidOutside = (pattern: RegExp, door: (file: string) => boolean): string[] =>
  sources.filter(({ file, code }) => !door(file) && pattern.test(code)).map(({ file }) => file);

const importedOutside = (packages: readonly string[], door: (file: string) => boolean): string[] =>
  sources
    .filter(({ file, imports }) => !door(file) && packages.some(name => imports.includes(name)))
    .map(({ file }) => file);

const below = (folder: string) => (file: string) => file.startsWith(`${folder}/`);

test('every file belongs to a part of the design', () => {
  assert.ok(sources.length > 100, 'the sources were found');
  assert.deepEqual(
    sources.map(({ file }) => file).filter(file => !(partOf(file) in MAY_IMPORT)),
    [],
  );
});

test('parts import only what the design lets them', () => {
  const wrong = sources.flatMap(({ file, imports }) =>
    imports
      .filter(to => to.startsWith('src/') && !mayImport(partOf(file), partOf(to)))
      .map(to => `${file} imports ${to}`),
  );
  assert.deepEqual(wrong, []);
});

/** What the rooms of one part may import of that part, the innermost first; '' is the part's own folder. */
const WITHIN: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  // Words know nothing of alignment, alignment nothing of meaning, meaning nothing of kinds.
  'src/engine/compare/': {
    vocabulary: ['vocabulary'],
    align: ['vocabulary', 'align'],
    ...Object.fromEntries(
      ['roles', 'figures', 'times', 'denials', 'senses'].map(meaning => [
        meaning,
        ['', 'vocabulary', 'align', 'roles', 'figures', 'times', 'denials', 'senses'],
      ]),
    ),
  },
  'src/extension/background/': {
    tab: ['tab'],
    documents: ['documents'],
    consent: ['tab', 'consent'],
    check: ['tab', 'documents', 'consent', 'check'],
    compare: ['tab', 'documents', 'consent', 'check', 'compare'],
    feeds: ['documents', 'consent', 'check', 'feeds'],
    events: ['tab', 'consent', 'check', 'compare', 'feeds', 'events'],
  },
};

for (const [part, rooms] of Object.entries(WITHIN))
  test(`in ${part} no room knows one before it`, () => {
    const roomOf = (file: string) => file.slice(part.length).split('/').slice(0, -1).join('/');
    const within = sources.filter(({ file }) => file.startsWith(part) && roomOf(file) in rooms);
    assert.deepEqual([...new Set(within.map(({ file }) => roomOf(file)))].sort(), Object.keys(rooms).sort());
    const wrong = within.flatMap(({ file, imports }) =>
      imports
        .filter(to => to.startsWith(part) && !rooms[roomOf(file)]?.includes(roomOf(to)))
        .map(to => `${file} imports ${to}`),
    );
    assert.deepEqual(wrong, []);
  });

test('no import leads out of src', () => {
  const wrong = sources.flatMap(({ file, imports }) =>
    imports
      .filter(to => /^(\.\.|[a-z]+\/)/.test(to) && !to.startsWith('src/') && to.includes('.ts'))
      .map(to => `${file} imports ${to}`),
  );
  assert.deepEqual(wrong, []);
});

test('story and engine need no package, and only the command line needs Node', () => {
  const isPackage = (name: string) => !name.startsWith('src/');
  const pure = sources.filter(({ file }) => below('src/story')(file) || below('src/engine')(file));
  assert.deepEqual(
    pure.flatMap(({ file, imports }) => imports.filter(isPackage).map(name => `${file} imports ${name}`)),
    [],
  );
  const node = sources.filter(({ imports }) => imports.some(name => name.startsWith('node:')));
  assert.deepEqual(
    node.map(({ file }) => file).filter(file => !below('src/cli')(file)),
    [],
  );
});

test('the engine knows no page, network, storage, clock or chance', () => {
  const world =
    /\b(?:document|window|navigator|localStorage|process)\.|\b(?:fetch|setTimeout|setInterval|requestAnimationFrame)\(|\bDate\.now\b|\bnew Date\(\)|\bperformance\.|\bMath\.random\b|\bcrypto\./;
  assert.deepEqual(
    saidOutside(world, file => !below('src/engine')(file) && !below('src/story')(file)),
    [],
  );
});

test('only src/extension/browser speaks to the browser', () => {
  const door = below('src/extension/browser');
  assert.deepEqual(saidOutside(/\b(?:chrome|browser)\.[a-z]/, door), []);
  assert.deepEqual(importedOutside(['webextension-polyfill'], door), []);
});

test('only src/lookup/sources/http.ts speaks to the network', () => {
  const door = (file: string) => file === 'src/lookup/sources/http.ts';
  const network =
    /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b|\bWebTransport\b/;
  assert.deepEqual(saidOutside(network, door), []);
  assert.deepEqual(
    importedOutside(['node:http', 'node:https', 'node:net', 'node:tls', 'undici'], () => false),
    [],
  );
});

test('only src/lookup/library opens the database', () => {
  const door = below('src/lookup/library');
  assert.deepEqual(saidOutside(/\bindexedDB\b/, door), []);
  assert.deepEqual(importedOutside(['idb'], door), []);
});

test('no text becomes HTML or code', () => {
  const written =
    /\.(?:innerHTML|outerHTML)\s*\+?=[^=]|\binsertAdjacentHTML\b|\bdocument\.write|\beval\(|\bnew Function\b|\bsetHTMLUnsafe\b|\bdangerouslySetInnerHTML\b|\bcreateContextualFragment\b/;
  assert.deepEqual(
    saidOutside(written, () => false),
    [],
  );
});

test('no file holds more than 300 lines, and half of them hold at most 100', () => {
  const all = [...sources, ...sourcesIn('test')];
  assert.deepEqual(
    all.filter(({ lines }) => lines > 300).map(({ file, lines }) => `${file}: ${lines}`),
    [],
  );
  const sizes = sources.map(({ lines }) => lines).sort((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  assert.ok(median <= 100, `the median file has ${median} lines`);
});

test('nothing switches the type checker or the linter off', () => {
  const off =
    /biome-ignore-all|biome-ignore\b.*\b(?:noExplicitAny|noNonNullAssertion)|@ts-(?:ignore|expect-error|nocheck)/;
  assert.deepEqual(
    sources.filter(({ text }) => off.test(text)).map(({ file }) => file),
    [],
  );
  const { rules } = JSON.parse(readFileSync(path.join(root, 'biome.json'), 'utf8')).linter;
  assert.equal(rules.suspicious.noExplicitAny, 'error');
  assert.equal(rules.style.noNonNullAssertion, 'error');
});

test('no table that is asked with words from elsewhere answers to “constructor”', () => {
  // A plain object answers to the names of its prototype; a Map does not.
  const table = /^(?:export )?const [A-Z_]+: (?:Readonly<)?Record<string,/m;
  const escapesOnly = (file: string) => file === 'src/extension/report/exports/html.ts';
  assert.deepEqual(saidOutside(table, escapesOnly), []);
});
