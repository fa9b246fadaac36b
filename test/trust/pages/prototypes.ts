import { storyPage } from '../story.ts';
import type { HostilePage } from './hostile-page.ts';

/** What reading, marking and messaging rest on, in the page's own world. */
const METHODS = `Array.prototype.map Array.prototype.flatMap Array.prototype.filter Array.prototype.push
  Array.prototype.join Array.prototype[Symbol.iterator] Map.prototype.get Map.prototype.set Set.prototype.has
  WeakMap.prototype.get JSON.parse JSON.stringify Object.keys Object.entries Object.fromEntries Object.hasOwn
  Object.defineProperty Promise.prototype.then Promise.resolve RegExp.prototype.exec RegExp.prototype.test
  String.prototype.replace String.prototype.split String.prototype.slice String.prototype.trim
  Function.prototype.call Function.prototype.apply Function.prototype.bind Reflect.apply Symbol.for
  Node.prototype.appendChild Node.prototype.cloneNode Node.prototype.getRootNode Element.prototype.attachShadow
  Element.prototype.getAttribute Element.prototype.querySelectorAll Element.prototype.remove Element.prototype.matches
  Document.prototype.createElement Document.prototype.createTreeWalker Document.prototype.importNode
  Document.prototype.querySelector Document.prototype.evaluate TreeWalker.prototype.nextNode
  Range.prototype.setStart Range.prototype.toString Range.prototype.getClientRects
  EventTarget.prototype.addEventListener EventTarget.prototype.removeEventListener Event.prototype.stopPropagation
  HighlightRegistry.prototype.set HighlightRegistry.prototype.delete Highlight.prototype.add
  CSSStyleSheet.prototype.replaceSync MutationObserver.prototype.observe AbortController.prototype.abort
  window.getComputedStyle window.requestAnimationFrame window.setTimeout window.matchMedia window.fetch
  window.structuredClone window.getSelection`.split(/\s+/);

/** Getters whose answers reading rests on. */
const GETTERS = `Node.prototype.textContent Node.prototype.childNodes Node.prototype.firstChild
  Node.prototype.nextSibling Node.prototype.parentNode Node.prototype.nodeType Node.prototype.nodeName
  Node.prototype.ownerDocument Node.prototype.isConnected CharacterData.prototype.data Element.prototype.tagName
  Element.prototype.children Element.prototype.shadowRoot Element.prototype.innerHTML Document.prototype.body
  Document.prototype.documentElement Document.prototype.title Document.prototype.defaultView
  Document.prototype.adoptedStyleSheets Document.prototype.contentType Event.prototype.isTrusted
  Range.prototype.startContainer ShadowRoot.prototype.adoptedStyleSheets`.split(/\s+/);

/** Constructors and objects that a page can put its own in the place of. */
const GLOBALS =
  `CSS Highlight CSSStyleSheet Range MutationObserver AbortController AbortSignal URL Intl Promise Proxy
  Node Element Document DOMParser XPathResult Map Set WeakMap Array Object String RegExp JSON Symbol navigation
  chrome browser`.split(/\s+/);

const throwing = `() => { throw new Error('no'); }`;

const parts = (path: string): [string, string] => {
  const at = path.endsWith(']') ? path.lastIndexOf('[') : path.lastIndexOf('.');
  const key = path.slice(at);
  return [path.slice(0, at), key.startsWith('[') ? key.slice(1, -1) : `'${key.slice(1)}'`];
};

const page = (name: string, script: string): HostilePage => ({
  name,
  html: () => storyPage(name, { after: `<script>try { ${script} } catch {}</script>` }),
  expect: 'read',
});

const define = (object: string, key: string, descriptor: string): string =>
  `Object.defineProperty(${object}, ${key}, ${descriptor});`;

const polluted = (name: string, value: string): HostilePage =>
  page(
    `Object.prototype.${name}`,
    define('Object.prototype', `'${name}'`, `{ ${value}, configurable: true }`),
  );

/** Overridden prototypes, throwing getters, Proxy traps: the page's own world turned against whoever trusts it. */
export const prototypes: readonly HostilePage[] = [
  ...METHODS.map(path => {
    const [object, key] = parts(path);
    return page(`${path} throws`, define(object, key, `{ value: ${throwing} }`));
  }),
  ...GETTERS.map(path => {
    const [object, key] = parts(path);
    return page(`${path} lies`, define(object, key, `{ get() { throw new Error('no'); } }`));
  }),
  ...GLOBALS.map(name =>
    page(
      `window.${name} is a trap`,
      define(
        'window',
        `'${name}'`,
        `{ value: new Proxy(function () {}, { get: ${throwing}, has: ${throwing}, apply: ${throwing}, construct: ${throwing} }) }`,
      ),
    ),
  ),
  polluted('then', `value(resolve) { resolve('polluted'); }`),
  polluted('toJSON', `value: () => 'polluted'`),
  polluted('readable', 'value: false'),
  polluted('0', 'set() { throw 1; }'),
  page(
    'window is frozen and its prototypes are null',
    'for (const it of [Node, Element, Document, Range]) Object.freeze(it.prototype); Object.setPrototypeOf(Array.prototype, null);',
  ),
  page(
    'every element is a proxy of itself',
    `const real = Document.prototype.querySelector; Document.prototype.querySelector = function (s) { return new Proxy(real.call(this, s), {}); };`,
  ),
];
