import type { Http, HttpAnswer } from './door/http-request.ts';
import { LookupError } from './door/lookup-error.ts';
import { parseLinks, relations } from './formats/link-format.ts';
import { ARCHIVE_PACE } from './sources/archive.ts';
import { addressIn, rawSnapshot } from './sources/archive-addresses.ts';
import { archiveRefusal } from './sources/archive-refusal.ts';
import type { Snapshot } from './sources/snapshot.ts';

const KEEP_MS = 60 * 60_000;

/**
 * Opens an archived page. A TimeGate may answer with the memento, a redirect to it, or a page around it that names
 * it in its Link header (RFC 7089 §4; pywb does the last). Rejects with a `LookupError`, or with the signal's reason.
 */
export async function openSnapshot(snapshot: Snapshot, http: Http, signal: AbortSignal): Promise<HttpAnswer> {
  const answer = await askSnapshot(snapshot, http, signal);
  const memento = answer.headers['memento-datetime'] ? undefined : namedMemento(answer);
  return memento === undefined ? answer : askSnapshot(rawSnapshot(snapshot.archive, memento), http, signal);
}

async function askSnapshot(snapshot: Snapshot, http: Http, signal: AbortSignal): Promise<HttpAnswer> {
  const { archive, address, headers = {}, follow, instead } = snapshot;
  try {
    return await http.ask(address, {
      who: archive,
      signal,
      headers,
      pace: ARCHIVE_PACE,
      maxAgeMs: KEEP_MS,
      expect: ['html'],
      judge: answer => archiveRefusal(answer, archive),
      ...(follow && { follow: 'same-site' }),
    });
  } catch (error) {
    const pointsElsewhere = error instanceof LookupError && error.code === 'redirect-refused';
    if (instead && pointsElsewhere) return askSnapshot(instead, http, signal);
    throw error;
  }
}

/** The memento of the same archive that a TimeGate's page is about. */
function namedMemento({ headers, url }: HttpAnswer): string | undefined {
  const named = parseLinks(headers.link ?? '').find(link => relations(link).includes('memento'))?.uri;
  return named && addressIn([new URL(url).origin], named);
}
