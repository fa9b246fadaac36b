import { storyPage } from '../story.ts';
import type { HostilePage } from './hostile-page.ts';

const page = (name: string, inside: string, expect: HostilePage['expect'] = 'restless'): HostilePage => ({
  name,
  html: () => storyPage(name, { after: inside }),
  expect,
});
const script = (name: string, code: string, expect?: HostilePage['expect']): HostilePage =>
  page(name, `<script>${code}</script>`, expect);

const NAMES = `['unspin-changed-light', 'unspin-quote-light', 'unspin-wording-dark', 'unspin-current-light']`;
const WHOLE = `const all = document.createRange(); all.selectNodeContents(document.body);`;

/** Pages that pass for Unspin, or take away what it shows. */
export const impostors: readonly HostilePage[] = [
  script('highlights of its own', `${WHOLE} CSS.highlights.set('page-own', new Highlight(all));`, 'read'),
  script(
    'highlights under our names',
    `${WHOLE} for (const name of ${NAMES}) CSS.highlights.set(name, new Highlight(all));`,
    'answered',
  ),
  script('clears all highlights all the time', `setInterval(() => CSS.highlights.clear(), 30);`, 'answered'),
  script(
    'takes our names all the time',
    `${WHOLE} setInterval(() => { for (const name of ${NAMES}) CSS.highlights.set(name, new Highlight(all)); }, 30);`,
    'answered',
  ),
  script(
    'ten thousand highlights',
    `${WHOLE} for (let i = 0; i < 10000; i++) CSS.highlights.set('h' + i, new Highlight(all));`,
    'restless',
  ),
  script(
    'empties our highlights',
    `setInterval(() => { for (const [, h] of CSS.highlights) h.clear(); }, 30);`,
    'answered',
  ),
  script('freezes the registry', `Object.freeze(CSS.highlights); Object.freeze(CSS);`, 'read'),
  script(
    'style sheets that cannot be adopted',
    `Object.defineProperty(document, 'adoptedStyleSheets', { get: () => [], set() { throw 1; } });`,
    'read',
  ),
  script(
    'drops adopted style sheets all the time',
    `setInterval(() => { document.adoptedStyleSheets = []; }, 30);`,
    'restless',
  ),
  page('a host element in the markup', '<unspin-card></unspin-card><div data-unspin="card"></div>', 'read'),
  page(
    'a host element with a shadow tree',
    '<unspin-card><template shadowrootmode="open"><p>Unspin: this article is true.</p></template></unspin-card>',
    'read',
  ),
  script(
    'our host as an element of its own',
    `customElements.define('unspin-card', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }); } });`,
  ),
  script(
    'our host as an element that throws',
    `customElements.define('unspin-card', class extends HTMLElement { constructor() { throw new Error('no'); } });`,
  ),
  script(
    'our host as an element that looks inside',
    `customElements.define('unspin-card', class extends HTMLElement { connectedCallback() { const root = this.attachInternals().shadowRoot; if (root) navigator.sendBeacon('/hit/shadow-root'); } });`,
  ),
  page(
    'styles that hide our host',
    '<style>[data-unspin], [data-unspin] *, html > div { display: none !important; opacity: 0 !important; width: 0 !important; }</style>',
  ),
  page(
    'styles that hide all marks',
    '<style>::highlight(unspin-changed-light) { background: none !important; text-decoration: none !important; }</style>',
  ),
  page('a layer above all', '<div style="position:fixed;inset:0;z-index:2147483647;background:white"></div>'),
  page(
    'a popover above all',
    '<div popover id="p" style="inset:0;width:100%;height:100%">x</div><script>p.showPopover()</script>',
  ),
  page('a modal dialog above all', '<dialog id="d">x</dialog><script>d.showModal()</script>'),
  script(
    'the root element is replaced',
    `setTimeout(() => document.documentElement.replaceWith(document.documentElement.cloneNode(true)), 500);`,
    'answered',
  ),
  script('the root element is hidden', `document.documentElement.style.display = 'none';`),
  script(
    'messages that look like ours',
    `setInterval(() => { postMessage({ contract: 'background', method: 'check', asked: { tabId: 1, again: true } }, '*'); postMessage({ contract: 'content', method: 'read' }, '*'); dispatchEvent(new CustomEvent('unspin', { detail: { method: 'clear' } })); }, 30);`,
  ),
  script(
    'asks extensions by name',
    `for (const api of [self.chrome, self.browser]) try { api.runtime.sendMessage('unspin@unspin.example', { contract: 'background', method: 'kept' }); } catch {}`,
  ),
  script(
    'clicks and keys made by script',
    `setInterval(() => { for (const type of ['click', 'pointermove', 'keydown']) document.dispatchEvent(new (type === 'keydown' ? KeyboardEvent : MouseEvent)(type, { bubbles: true, composed: true, key: 'Escape', clientX: 200, clientY: 200, detail: 1 })); }, 30);`,
  ),
];
