import { storyPage } from '../story.ts';
import type { HostilePage } from './hostile-page.ts';

const page = (name: string, script: string, expect: HostilePage['expect'] = 'read'): HostilePage => ({
  name,
  html: () => storyPage(name, { after: `<script>try { ${script} } catch {}</script>` }),
  expect,
});

const throwing = `() => { throw new Error('no'); }`;

/**
 * Every getter and method of these prototypes throws, from a moment after loading on; but for `forEach`, by which the
 * trust tests themselves look at highlights in Firefox.
 */
const poison = (...prototypes: string[]): string =>
  `const poison = of => { for (const key of Reflect.ownKeys(of)) { const had = Reflect.getOwnPropertyDescriptor(of, key); if (!had.configurable || key === 'constructor' || key === 'forEach') continue; Object.defineProperty(of, key, had.get ? { get: ${throwing}, configurable: true } : { value: ${throwing}, configurable: true }); } };
  addEventListener('load', () => setTimeout(() => { for (const of of [${prototypes.map(name => `${name}.prototype`).join(', ')}]) poison(of); }, 50));`;

/** Symbols by which values are turned into others. */
const SYMBOLS = [
  'toPrimitive',
  'iterator',
  'toStringTag',
  'species',
  'hasInstance',
  'isConcatSpreadable',
  'unscopables',
  'match',
  'asyncIterator',
];

const HIGHLIGHTS = `const real = CSS.highlights; const all = document.createRange(); all.selectNodeContents(document.body);`;

/** The page's world turned over when everything already runs in it. */
export const late: readonly HostilePage[] = [
  page('every member of nodes throws after loading', poison('Node')),
  page('every member of elements throws after loading', poison('Element', 'HTMLElement')),
  page('every member of documents throws after loading', poison('Document', 'HTMLDocument')),
  page('every member of ranges throws after loading', poison('Range', 'AbstractRange', 'StaticRange')),
  page('every member of highlights throws after loading', poison('Highlight', 'HighlightRegistry')),
  page(
    'every member of events throws after loading',
    poison('EventTarget', 'Event', 'MouseEvent', 'KeyboardEvent'),
  ),
  page(
    'every member of style sheets throws after loading',
    poison('CSSStyleSheet', 'StyleSheet', 'CSSStyleDeclaration'),
  ),
  page(
    'every member of lists throws after loading',
    poison('NodeList', 'HTMLCollection', 'NamedNodeMap', 'DOMTokenList'),
  ),
  page(
    'every member of arrays, strings and promises throws after loading',
    poison('Array', 'String', 'Promise', 'RegExp'),
  ),
  page(
    'every member of maps, sets and numbers throws after loading',
    poison('Map', 'Set', 'WeakMap', 'Number', 'Function'),
  ),
  ...SYMBOLS.map(symbol =>
    page(
      `Symbol.${symbol} of everything throws`,
      `for (const of of [Object.prototype, Array.prototype, String.prototype, Function.prototype, Node.prototype, Range.prototype, Map.prototype]) try { Object.defineProperty(of, Symbol.${symbol}, { get: ${throwing}, configurable: true }); } catch {}`,
    ),
  ),
  page(
    'the registry of highlights is a Proxy',
    `${HIGHLIGHTS} Object.defineProperty(CSS, 'highlights', { value: new Proxy(real, { get(of, key) { if (key === 'set') return () => real.clear(); const value = Reflect.get(of, key, of); return typeof value === 'function' ? value.bind(of) : value; } }) });`,
  ),
  page(
    'the registry of highlights is another',
    `Object.defineProperty(CSS, 'highlights', { value: new Map() });`,
  ),
  page(
    'there is no CSS',
    `delete globalThis.CSS; Object.defineProperty(globalThis, 'CSS', { value: undefined });`,
  ),
  page('there are no highlights', `delete globalThis.Highlight; delete globalThis.HighlightRegistry;`),
  page(
    'highlights of a kind of its own',
    `${HIGHLIGHTS} class Mine extends Highlight { forEach() { throw 1; } get size() { throw 1; } [Symbol.iterator]() { throw 1; } } for (const name of ['a', 'b', 'c']) CSS.highlights.set(name, new Mine(all));`,
  ),
  page(
    'ranges of a kind of its own',
    `class Mine extends Range { get startContainer() { throw 1; } toString() { throw 1; } } globalThis.Range = Mine; const mine = new Mine(); mine.selectNodeContents(document.body); CSS.highlights.set('mine', new Highlight(mine)); document.createRange = () => new Mine();`,
  ),
  page(
    'highlights above all others',
    `${HIGHLIGHTS} const top = new Highlight(all); top.priority = 2147483647; CSS.highlights.set('top', top);`,
  ),
  page(
    'five thousand living ranges',
    `globalThis.kept = Array.from({ length: 5000 }, () => { const one = document.createRange(); one.selectNodeContents(document.body); return one; });`,
  ),
  page('the document has no prototype', `Object.setPrototypeOf(document, null);`),
  page(
    'the window has another prototype',
    `Object.setPrototypeOf(document.documentElement, Proxy.prototype ?? null); Object.setPrototypeOf(document.body, {});`,
  ),
  page(
    'everything is frozen',
    `for (const it of [document, document.body, document.documentElement, document.head, Node.prototype, Element.prototype, Document.prototype, Object.prototype, Array.prototype, Function.prototype]) try { Object.freeze(it); } catch {}`,
  ),
  page(
    'errors that cannot be told',
    `Error.prepareStackTrace = ${throwing}; Object.defineProperty(Error.prototype, 'message', { get: ${throwing} }); Object.defineProperty(Error.prototype, 'stack', { get: ${throwing} }); addEventListener('error', e => { throw e; }); addEventListener('unhandledrejection', e => { throw e; });`,
  ),
  page(
    'globals that cannot be read',
    `for (const name of ['name', 'origin', 'status', 'performance', 'crypto', 'scheduler', 'trustedTypes', 'visualViewport', 'devicePixelRatio', 'innerWidth', 'innerHeight', 'scrollX', 'scrollY', 'parent', 'opener', 'frames', 'length']) try { Object.defineProperty(globalThis, name, { get: ${throwing} }); } catch {}`,
  ),
  page(
    'time stands still',
    `Date.now = () => NaN; performance.now = () => -1; Date = class { constructor() { throw 1; } }; globalThis.setTimeout = globalThis.requestAnimationFrame = globalThis.requestIdleCallback = () => 0;`,
  ),
  page(
    'the words of the page are taken from scripts',
    `Object.defineProperty(document, 'title', { get: ${throwing} }); Object.defineProperty(document, 'URL', { get: () => 'https://elsewhere.example/' }); Object.defineProperty(document, 'documentURI', { get: () => 'https://elsewhere.example/' }); Object.defineProperty(document, 'baseURI', { get: ${throwing} }); Object.defineProperty(document, 'contentType', { get: () => 'application/pdf' });`,
  ),
];
