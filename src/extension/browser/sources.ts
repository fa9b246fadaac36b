import { archiveSource } from '../../lookup/sources/archive.ts';
import { type ArchiveConfig, INTERNET_ARCHIVE } from '../../lookup/sources/archive-config.ts';
import { braveSource } from '../../lookup/sources/brave.ts';
import { clusterSource } from '../../lookup/sources/cluster.ts';
import { gdeltSource } from '../../lookup/sources/gdelt.ts';
import { guardianSource } from '../../lookup/sources/guardian.ts';
import { pageSource } from '../../lookup/sources/page.ts';
import type { Source } from '../../lookup/sources/source.ts';
import type { Settings } from './settings.ts';

/** The web archives, the one that knows most first. */
export const archivesFor = ({ archives }: Settings): ArchiveConfig[] => [INTERNET_ARCHIVE, ...archives];

/** The sources that can be asked as the reader has set them up; those without a key the reader has not given are left out. */
export function sourcesFor(settings: Settings): Source[] {
  const { keys, gdeltMirror, cluster } = settings;
  return [
    pageSource,
    ...(cluster ? [clusterSource(cluster)] : []),
    ...archivesFor(settings).map(archiveSource),
    gdeltMirror ? gdeltSource(gdeltMirror) : gdeltSource(),
    ...(keys.guardian ? [guardianSource(keys.guardian)] : []),
    ...(keys.brave ? [braveSource(keys.brave)] : []),
  ];
}

/** Origins that the reader set up and that may therefore lie on this computer or its network. */
export const ownOrigins = ({ archives, gdeltMirror, cluster }: Settings): ReadonlySet<string> =>
  new Set(
    [...archives.flatMap(({ base, timemap }) => [base, timemap ?? base]), gdeltMirror, cluster?.address ?? '']
      .filter(address => URL.canParse(address))
      .map(address => new URL(address).origin),
  );
