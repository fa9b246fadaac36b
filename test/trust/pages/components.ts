import { PARAGRAPHS, PROSE, storyPage } from '../story.ts';
import type { HostilePage } from './hostile-page.ts';

interface Parts {
  /** The class's members. */
  readonly members?: string;
  /** Before the class is defined: what the page has when it is parsed, or what upgrades it later. */
  readonly article?: string;
  readonly script?: string;
}

/** A page whose article stands in an element of its own making. */
const element = (
  name: string,
  { members = '', article = `<x-story>${PROSE}</x-story>`, script = '' }: Parts,
  expect: HostilePage['expect'] = 'read',
): HostilePage => ({
  name,
  html: () =>
    storyPage(name, {
      article,
      after: `<script>customElements.define('x-story', class extends HTMLElement { ${members} }); ${script}</script>`,
    }),
  expect,
});

const inShadow = (mode: string, inside: string, light = ''): string =>
  `<x-story><template shadowrootmode="${mode}">${inside}</template>${light}</x-story>`;

const named = PARAGRAPHS.map((text, i) => `<p slot="s${i}">${text}</p>`);
const slots = PARAGRAPHS.map((_, i) => `<slot name="s${i}"></slot>`);

/** From its loading on, whatever is made of this class tells. */
const TELLS = `constructor() { super(); if (globalThis.isLoaded) navigator.sendBeacon('/hit/copied'); }`;

/** Elements that pages make themselves: their callbacks, their shadow trees, their slots. */
export const components: readonly HostilePage[] = [
  element('every callback throws', {
    members: ['connected', 'disconnected', 'adopted', 'attributeChanged']
      .map(event => `${event}Callback() { throw new Error('no'); }`)
      .join(' '),
  }),
  element('a constructor that throws', { members: `constructor() { super(); throw new Error('no'); }` }),
  element('a constructor that tells of each copy', {
    members: TELLS,
    script: `addEventListener('load', () => { globalThis.isLoaded = true; });`,
  }),
  element('callbacks that tell of each move', {
    members: `connectedCallback() { if (globalThis.isLoaded) navigator.sendBeacon('/hit/moved'); } disconnectedCallback() { navigator.sendBeacon('/hit/gone'); } adoptedCallback() { navigator.sendBeacon('/hit/adopted'); }`,
    script: `addEventListener('load', () => { globalThis.isLoaded = true; });`,
  }),
  element(
    'every attribute is watched and undone',
    {
      members: `static observedAttributes = ['style', 'class', 'id', 'data-unspin', 'hidden']; attributeChangedCallback(name) { this.removeAttribute(name); }`,
      script: `setInterval(() => document.querySelector('x-story').setAttribute('class', 'x'), 25);`,
    },
    'restless',
  ),
  element(
    'what leaves comes back',
    {
      members: `disconnectedCallback() { setTimeout(() => document.body.append(this)); }`,
      script: `setInterval(() => document.querySelector('x-story')?.remove(), 60);`,
    },
    'answered',
  ),
  element('its own words lie to scripts', {
    members: `get textContent() { return 'lies'; } get innerText() { return 'lies'; } get innerHTML() { throw 1; } get childNodes() { return []; } get children() { throw 1; } cloneNode() { return document.createElement('i'); } getRootNode() { return null; } matches() { throw 1; } closest() { throw 1; }`,
  }),
  element(
    'slots in another order',
    {
      article: inShadow('open', slots.toReversed().join(''), named.join('')),
    },
    'answered',
  ),
  element('slots in their order', { article: inShadow('open', slots.join(''), named.join('')) }, 'answered'),
  element(
    'paragraphs without a slot',
    { article: inShadow('open', '<p>Nothing to see.</p>', PROSE) },
    'answered',
  ),
  element(
    'other words in the slot',
    {
      article: inShadow(
        'open',
        `<slot name="none">${PROSE.replace(/ferry/g, 'train')}</slot><slot></slot>`,
        PROSE,
      ),
    },
    'answered',
  ),
  element(
    'one slot for two hundred elements',
    {
      article: inShadow('open', '<slot></slot><slot></slot>', PROSE + '<p></p>'.repeat(200)),
    },
    'answered',
  ),
  element('the story in a closed shadow tree', { article: inShadow('closed', PROSE) }, 'answered'),
  element(
    'the story in closed trees, three deep',
    {
      article: inShadow('closed', inShadow('closed', inShadow('closed', PROSE))),
    },
    'answered',
  ),
  element(
    'slots that the page assigns by hand',
    {
      members: `constructor() { super(); const root = this.attachShadow({ mode: 'open', slotAssignment: 'manual' }); root.innerHTML = '<slot></slot>'; root.firstChild.assign(...this.children); }`,
    },
    'answered',
  ),
  element(
    'slots that change hands all the time',
    {
      members: `constructor() { super(); const root = this.attachShadow({ mode: 'open' }); root.innerHTML = '<slot name="a"></slot><slot></slot>'; setInterval(() => { const p = this.children[Math.floor(Math.random() * this.children.length)]; if (p) p.slot = p.slot ? '' : 'a'; }, 25); }`,
    },
    'answered',
  ),
  element(
    'a shadow tree that comes late',
    {
      members: `constructor() { super(); setTimeout(() => { this.attachShadow({ mode: 'closed' }).innerHTML = '<p>Something else.</p>'; }, 300); }`,
    },
    'answered',
  ),
  element('a form of its own kind', {
    members: `static formAssociated = true; constructor() { super(); this.attachInternals().setFormValue('x'); } formResetCallback() { throw 1; }`,
    article: `<form><x-story name="parentNode">${PROSE}</x-story></form>`,
  }),
  {
    name: 'paragraphs of its own kind',
    html: () =>
      storyPage('paragraphs of its own kind', {
        head: `<script>customElements.define('x-p', class extends HTMLParagraphElement { connectedCallback() { throw 1; } get firstChild() { throw 1; } get nodeType() { return 8; } }, { extends: 'p' });</script>`,
        article: PROSE.replace(/<p>/g, '<p is="x-p">'),
      }),
    expect: 'read',
  },
  {
    name: 'every element has a shadow tree that shows it',
    html: () =>
      storyPage('every element has a shadow tree that shows it', {
        after: `<script>for (const p of document.querySelectorAll('article p')) p.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>';</script>`,
      }),
    expect: 'answered',
  },
  {
    name: '3,000 shadow trees in one another',
    html: () =>
      storyPage('3,000 shadow trees in one another', {
        after: `<script>let at = document.body.appendChild(document.createElement('div')); for (let i = 0; i < 3000; i++) at = at.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));</script>`,
      }),
    expect: 'answered',
    heavy: true,
  },
];
