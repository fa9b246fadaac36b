import type { Capture } from '../formats/captures.ts';
import { timestampOf } from '../formats/timestamp.ts';
import type { ArchiveConfig } from './archive-config.ts';
import type { Snapshot } from './snapshot.ts';
import type { Evidence } from './source.ts';

/** States looked at: enough for any article, within what the server gives in one second. */
export const MAX_CAPTURES = 40;

/** Where the list of an address's states is. */
export function capturesAddress({ kind, base, timemap }: ArchiveConfig, url: string): string {
  if (kind !== 'internet-archive') return `${timemap ?? `${base}/timemap/link`}/${url}`;
  // The CDX server has wrong negatives for some addresses with a scheme (internetarchive/wayback#296).
  const cdx = new URL(`${base}/cdx/search/cdx`);
  cdx.search = new URLSearchParams([
    ['url', url.replace(/^https?:\/\//, '')],
    ['output', 'json'],
    ['fl', 'timestamp,original,statuscode,digest'],
    ['filter', 'statuscode:200'],
    ['filter', 'mimetype:text/html'],
    ['collapse', 'digest'],
    ['limit', String(-MAX_CAPTURES)],
  ]).toString();
  return cdx.href;
}

/** A replay address of pywb, OpenWayback and the Internet Archive: time, perhaps a modifier, original address. */
const REPLAY = /\/(\d{14})(?:[a-z]{2}_)?\/(?=https?:)/;

/**
 * An address that an archive gave for something of its own, as it can be asked; undefined for one at another place.
 * Archives behind a proxy call their own addresses `http:`.
 */
export function addressIn(origins: readonly string[], address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (origins.includes(url.origin)) return address;
  if (url.protocol === 'http:') url.protocol = 'https:';
  return origins.includes(url.origin) ? url.href : undefined;
}

/** Where one state of an address is. */
export const captureSnapshot = (config: ArchiveConfig, { memento, timestamp, original }: Capture): Snapshot =>
  rawSnapshot(config.name, memento ?? replayAddress(config, timestamp, original));

/**
 * The bytes as they were: `id_` asks for no rewriting and no toolbar. Archived redirects then lead out of the
 * archive to the live site, which nobody allowed to ask, so they are not followed; with `if_` the archive keeps them
 * inside. A replay address of another make is taken as it is.
 */
export function rawSnapshot(archive: string, replay: string): Snapshot {
  if (!REPLAY.test(replay)) return { archive, address: replay, follow: true };
  const address = replay.replace(REPLAY, '/$1id_/');
  return { archive, address, follow: false, instead: keptInside(archive, replay) };
}

const keptInside = (archive: string, replay: string): Snapshot => ({
  archive,
  address: replay.replace(REPLAY, '/$1if_/'),
  follow: true,
});

function replayAddress({ kind, base }: ArchiveConfig, timestamp: string, original: string): string {
  return `${kind === 'internet-archive' ? `${base}/web` : base}/${timestamp}/${original}`;
}

/** Where the state nearest a date is. Archives answer with a redirect to it. */
export function nearestSnapshot(config: ArchiveConfig, url: string, date: string | number): Snapshot {
  if (config.kind !== 'memento')
    return keptInside(config.name, replayAddress(config, timestampOf(date), url));
  const headers = { 'accept-datetime': new Date(date).toUTCString() };
  return { archive: config.name, address: `${config.base}/${url}`, headers, follow: true };
}

/** A replay address as people open it. */
export const shownReplay = (address: string): string => address.replace(REPLAY, '/$1/');

/** Pages for people: this state, all states, and where the archive has one, its own comparison with another. */
export function evidenceOf(config: ArchiveConfig, state: Capture, newest: Capture): Evidence[] {
  const shown = shownReplay(captureSnapshot(config, state).address);
  const evidence = [{ label: `The page as kept by ${config.name}`, url: shown }];
  if (config.kind !== 'internet-archive') return evidence;
  const web = `${config.base}/web`;
  if (state.timestamp !== newest.timestamp)
    evidence.push({
      label: 'The archive’s own comparison of the two states',
      url: `${web}/diff/${state.timestamp}/${newest.timestamp}/${state.original}`,
    });
  evidence.push({ label: 'All states in the archive', url: `${web}/*/${state.original}` });
  return evidence;
}
