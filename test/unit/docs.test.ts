import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { root } from '../setup/step.ts';

const pages = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync(path.join(root, 'docs')).map(name => `docs/${name}`),
]
  .filter(name => name.endsWith('.md'))
  .map(name => ({ name, text: readFileSync(path.join(root, name), 'utf8') }));

const json = (name: string) => JSON.parse(readFileSync(path.join(root, name), 'utf8'));

/** What a page says by a pattern's first group and does not keep, as "page: what". */
const broken = (pattern: RegExp, holds: (found: string, page: string) => boolean): string[] =>
  pages.flatMap(({ name, text }) =>
    [...text.matchAll(pattern)]
      .map(([, found = '']) => found)
      .filter(found => !holds(found, name))
      .map(found => `${name}: ${found}`),
  );

test('links and pictures lead to files that are there', () => {
  const isThere = (link: string, page: string) =>
    /^(?:https?:|#)/.test(link) || existsSync(path.join(root, path.dirname(page), link.replace(/#.*$/, '')));
  assert.deepEqual(broken(/\]\(([^)\s]+)\)/g, isThere), []);
});

test('links to a heading find it', () => {
  const slugs = (text: string) =>
    [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
  const finds = (link: string, page: string) => {
    const [file, heading = ''] = link.split('#');
    const target = file ? path.join(path.dirname(page), file) : page;
    const text = pages.find(({ name }) => name === path.normalize(target))?.text ?? '';
    return slugs(text).includes(heading);
  };
  assert.deepEqual(broken(/\]\(((?!https?:)[^)\s]*#[^)\s]+)\)/g, finds), []);
});

test('named files and folders of the repository are there', () => {
  const isThere = (name: string) => existsSync(path.join(root, name));
  assert.deepEqual(broken(/`((?:src|test|docs|icons)\/[\w./-]*\w)\/?`/g, isThere), []);
});

test('named scripts are in package.json, and scripts to run with tsx are there', () => {
  const { scripts } = json('package.json') as { scripts: Record<string, string> };
  assert.deepEqual(
    broken(
      /\bnpm (?:run )?((?:[a-z]+:[a-z]+|start|test|build|bench|package|(?<=run )[a-z]+))\b/g,
      name => name in scripts,
    ),
    [],
  );
  assert.deepEqual(
    broken(/\bnpx tsx (?:--test )?([\w./-]+\.ts)/g, name => existsSync(path.join(root, name))),
    [],
  );
});

test('the stores are told a reason for every permission, and for none that is not asked for', () => {
  const manifest = json('manifest.json') as Record<string, readonly string[]>;
  const text = pages.find(({ name }) => name === 'docs/stores.md')?.text ?? '';
  const table = text.slice(text.indexOf('## A reason for every permission'), text.indexOf('No remote code'));
  const told = [...table.matchAll(/^\| (`.+?) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );
  const asked = ['permissions', 'optional_permissions', 'optional_host_permissions'].flatMap(
    key => manifest[key] ?? [],
  );
  assert.deepEqual(told.sort(), asked.sort());
});

test('every version is in the changelog', () => {
  const { version } = json('package.json') as { version: string };
  assert.match(
    pages.find(({ name }) => name === 'CHANGELOG.md')?.text ?? '',
    new RegExp(`^## ${version}\\b`, 'm'),
  );
});
