import type { Article } from '../story/article.ts';
import type { Span } from '../story/span.ts';
import type { Version } from '../story/version.ts';
import type { Update } from './compare/update-notes.ts';

/** That a text is an outlet's own later state of another. */
export interface OpenUpdate {
  readonly later: 'page' | 'version';
  /** Sentences for the reader: what the texts say of it themselves, or that they share an address. */
  readonly notes: readonly string[];
}

// A page kept by the Wayback Machine keeps the address of the page behind its own.
const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\//i;
/** Parameters that say where a reader came from, not which page it is. */
const TRACKING = /^(?:utm_|fbclid|gclid|cmpid|ref$|smid)/i;

/** An address without what changes while the page stays: protocol, "www.", fragment, tracking, last slash. */
function addressOf(url: string | undefined): string | null {
  const plain = url?.replace(ARCHIVED, '');
  if (!plain || !URL.canParse(plain)) return null;
  const { hostname, pathname, searchParams } = new URL(plain);
  const kept = [...searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`);
  const query = kept.length ? `?${kept.join('&')}` : '';
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${query}`;
}

const sameWords = (a: string, b: string): boolean =>
  a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();

const isFrontPage = (address: string): boolean => !address.includes('/') && !address.includes('?');

const newestOf = ({ published, modified }: Pick<Article, 'published' | 'modified'>): number => {
  const times = [published, modified].map(date => Date.parse(date ?? '')).filter(time => !Number.isNaN(time));
  return times.length ? Math.max(...times) : Number.NaN;
};

const read = (text: string, notes: readonly Span[]): string[] =>
  notes.map(({ start, end }) => `It says: “${text.slice(start, end)}”`);

/**
 * Whether page and version are states of one text of one outlet: one carries a note of update or correction that
 * the other does not, or both have the same address and differ. The newer is the page where dates do not tell.
 */
export function openUpdate(article: Article, version: Version, update: Update): OpenUpdate | null {
  if (update.isUpdate) {
    return update.notes.length
      ? { later: 'page', notes: read(article.text, update.notes) }
      : { later: 'version', notes: read(version.text, update.versionNotes) };
  }
  if (sameWords(article.text, version.text)) return null;
  const address = addressOf(article.url);
  if (!address || isFrontPage(address) || address !== addressOf(version.url)) return null;
  const later = newestOf(version) > newestOf(article) ? 'version' : 'page';
  return { later, notes: ['Both texts stood at the same address.'] };
}
