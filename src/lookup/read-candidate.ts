import type { Article } from '../story/article.ts';
import type { Http, HttpAnswer } from './door/http-request.ts';
import { LookupError } from './door/lookup-error.ts';
import type { Snapped } from './found-version.ts';
import type { WhyUnread } from './lookup-progress.ts';
import { openPage } from './open-page.ts';
import { openSnapshot } from './open-snapshot.ts';
import { nearestSnapshot, shownReplay } from './sources/archive-addresses.ts';
import type { ArchiveConfig } from './sources/archive-config.ts';
import type { Candidate } from './sources/source.ts';

/** The article of some HTML, or one plain sentence why there is none. */
export type PageReading =
  | { readonly readable: true; readonly article: Article }
  | { readonly readable: false; readonly why: string };

/** The ways to a candidate's text. */
export interface ReadingPorts {
  readonly http: Http;
  /** Milliseconds since 1970. */
  now(): number;
  /** The one reader that reads live pages too. */
  readHtml(html: string, url: string): Promise<PageReading>;
  /** Whether the browser lets Unspin open this address now. */
  mayOpen(url: string): Promise<boolean>;
  /** The archive to read other outlets' pages in, when the reader allows it. */
  readonly archive: ArchiveConfig | null;
}

export type Read =
  | ({ readonly kind: 'article'; readonly article: Article } & Snapped)
  | { readonly kind: 'unread'; readonly unread: WhyUnread };

/**
 * Gets a candidate's text: from the answer itself, its snapshot, its own site where that is allowed, and else from
 * the archive. At most two places are asked. Rejects only with the signal's reason.
 */
export async function readCandidate(
  candidate: Candidate,
  ports: ReadingPorts,
  signal: AbortSignal,
): Promise<Read> {
  const { url, text, title = '', snapshot } = candidate;
  if (text !== undefined) return { kind: 'article', article: { url, title, text, language: 'und' } };
  const { http, archive } = ports;
  const near = archive && nearestSnapshot(archive, url, candidate.published ?? ports.now());
  const snapshots = snapshot ? [snapshot] : near ? [near] : [];
  const ways = snapshots.map(one => () => openSnapshot(one, http, signal));
  const allowed = snapshot !== undefined || (await ports.mayOpen(url));
  const needs = allowed ? {} : { needs: new URL(url).origin };
  if (!snapshot && allowed) ways.unshift(() => openPage(url, http, signal));
  let unread: WhyUnread = { why: 'Unspin may not open this site yet.', ...needs };
  for (const open of ways) {
    try {
      const answer = await open();
      const reading = await ports.readHtml(answer.text, url);
      if (reading.readable) return { kind: 'article', article: reading.article, ...snapped(answer) };
      unread = { why: reading.why, ...needs };
    } catch (error) {
      signal.throwIfAborted();
      unread = { ...whyUnread(error, url), ...needs };
    }
  }
  return { kind: 'unread', unread };
}

/** A mistake of our own over one page must not take the other versions away. */
function whyUnread(error: unknown, url: string): WhyUnread {
  if (!(error instanceof LookupError))
    return { why: `Unspin itself failed while asking ${new URL(url).host}.` };
  const { message, retryAt } = error;
  return { why: message, ...(retryAt && { retryAt: new Date(retryAt).toISOString() }) };
}

/** When and where an archive took it (RFC 7089 Memento-Datetime). */
function snapped({ headers, url }: HttpAnswer): Snapped {
  const at = Date.parse(headers['memento-datetime'] ?? '');
  return Number.isNaN(at) ? {} : { archived: new Date(at).toISOString(), shownAt: shownReplay(url) };
}
