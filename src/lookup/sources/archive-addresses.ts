import type { Capture } from '../formats/captures.ts';
import { timestampOf } from '../formats/timestamp.ts';
import type { ArchiveConfig } from './archive-config.ts';
import type { Evidence } from './source.ts';

/** States looked at: enough for any article, within what the server gives in one second. */
export const MAX_CAPTURES = 40;

/** An archived copy and how to ask for it. */
export interface Snapshot {
  readonly address: string;
  readonly headers?: Readonly<Record<string, string>>;
}

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

/** Where the bytes of one state are, as they were: `id_` asks for no rewriting and no toolbar. */
export function captureSnapshot(config: ArchiveConfig, { memento, timestamp, original }: Capture): Snapshot {
  const replay = config.kind === 'internet-archive' ? `${config.base}/web` : config.base;
  const address = memento ?? `${replay}/${timestamp}/${original}`;
  return { address: address.replace(/\/(\d{14})\/(?=https?:)/, '/$1id_/') };
}

/** Where the state nearest a date is; the newest without one. */
export function nearestSnapshot(config: ArchiveConfig, url: string, date: string | number): Snapshot {
  if (config.kind === 'memento')
    return { address: `${config.base}/${url}`, headers: { 'accept-datetime': new Date(date).toUTCString() } };
  return captureSnapshot(config, { timestamp: timestampOf(date), original: url });
}

/** Pages for people: this state, all states, and where the archive has one, its own comparison with another. */
export function evidenceOf(config: ArchiveConfig, state: Capture, newest: Capture): Evidence[] {
  const shown = captureSnapshot(config, state).address.replace(/\/(\d{14})id_\//, '/$1/');
  const evidence = [{ label: `The page as the ${config.name} kept it`, url: shown }];
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
