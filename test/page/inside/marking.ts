import messages from '../../../src/extension/_locales/en/messages.json';
import type { Look } from '../../../src/extension/browser/messages.ts';
import { createPageSession, type Surroundings } from '../../../src/extension/content/page-session.ts';
import type { Finding } from '../../../src/story/finding.ts';
import type { ReportVersion } from '../../../src/story/report.ts';

export { measureMarks } from './measure-marks.ts';

const MONTH = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;

/** What the session told the extension. */
export const told: { addresses: string[]; dismissed: [id: string, reason: string][] } = {
  addresses: [],
  dismissed: [],
};

const text = (name: keyof typeof messages, ...filled: string[]): string =>
  messages[name].message.replace(/\$[A-Z]+\$/g, () => filled.shift() ?? '');

const surroundings: Surroundings = {
  texts: {
    text,
    date: iso => new Intl.DateTimeFormat('en-GB', MONTH).format(new Date(iso)),
    number: String,
    facts: facts => facts.filter(Boolean).join(' · '),
    counted: (name, count) => text(`${name}_${count === 1 ? 'one' : 'other'}`, String(count)),
    language: 'en',
    direction: 'ltr',
  },
  addressChanged: url => told.addresses.push(url),
  dismissed: (id, reason) => told.dismissed.push([id, reason]),
};

export const session = createPageSession(document, surroundings);

/** One that pauses while it reads a large page, and how often it did. */
export const pauses = { count: 0 };
export const patient = createPageSession(document, {
  ...surroundings,
  async pause() {
    pauses.count++;
    await new Promise(resolve => setTimeout(resolve));
  },
});

/** As the options are at first. */
export const look: Look = { theme: 'system', markStyle: 'full', strip: false };

export const originals: ReportVersion[] = [
  {
    id: 'original',
    url: 'https://agency.example/harbour',
    title: 'Harbour ferry runs aground',
    outlet: 'Northshore Agency',
    published: '2026-03-03T09:00:00Z',
    source: 'library',
    relation: 'copy',
    similarity: 0.94,
  },
];

/** A finding about the first place where the article says `words`; none: the gap behind `after`. */
export function finding(
  id: string,
  kind: Finding['kind'],
  words: string,
  more: Partial<Finding> & { readonly after?: string } = {},
): Finding {
  const reading = session.read();
  const body = reading instanceof Object && 'article' in reading ? reading.article.text : '';
  const { after, ...given } = more;
  const start = after === undefined ? body.indexOf(words) : body.indexOf(after) + after.length;
  if (start < 0) throw new Error(`The article does not say "${words}".`);
  return {
    id,
    kind,
    severity: 'meaning',
    start,
    end: start + words.length,
    text: words,
    was: null,
    versionId: 'original',
    confidence: 0.9,
    why: 'The other text says it otherwise.',
    ...given,
  };
}

/** The words under each of our highlights, by name. */
export function drawn(): Record<string, string[]> {
  const seen: Record<string, string[]> = {};
  for (const [name, highlight] of CSS.highlights)
    if (name.startsWith('unspin-')) seen[name] = [...highlight].map(String);
  return seen;
}

/** Closed shadow roots are closed to tests too: the lab remembers the last of each as it is made. */
const roots = new Map<string, ShadowRoot>();
const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  roots.set(this.getAttribute('data-unspin') ?? '', root);
  return root;
};

function inOpen(name: string, selector: string): Element | null {
  const root = roots.get(name);
  return root?.host.isConnected ? root.querySelector(selector) : null;
}

/** An element of the open card, or of the strip. */
export const inCard = (selector: string): Element | null => inOpen('card', selector);
export const inStrip = (selector: string): Element | null => inOpen('strip', selector);

export const cardMode = (): string | undefined => roots.get('card')?.mode;
