import type { Report, ReportVersion } from '../../story/report.ts';
import type { Relation } from '../../story/version.ts';
import { hostOf, sourceName } from './source-names.ts';
import type { EvidenceLink, TabState } from './tab-state.ts';
import { dateText, factsText, percentText, type TextName, text } from './text.ts';
import { webLink } from './web-link.ts';

const RELATIONS: Readonly<Record<Relation, TextName>> = {
  'same-text': 'relationSameText',
  copy: 'relationCopy',
  'same-event': 'relationSameEvent',
  unrelated: 'relationUnrelated',
};

export const OriginalTag = () => <span class="tag">{text('likelyOriginal')}</span>;

interface VersionRowsProps {
  readonly report: Report;
  readonly state: TabState;
  /** Rows that stand before those of the versions. */
  readonly children?: preact.ComponentChildren;
}

/** Every version, with where to see it; in words where there is none. */
export function VersionRows({ report: { versions, lineage }, state, children }: VersionRowsProps) {
  if (versions.length === 0) return <p class="soft">{text('noVersions')}</p>;
  return (
    <ul class="versions">
      {children}
      {versions.map(version => (
        <VersionRow
          key={version.id}
          version={version}
          names={state.names}
          evidence={state.evidence[version.id] ?? []}
          isOriginal={lineage.original === version.id}
        />
      ))}
    </ul>
  );
}

interface VersionRowProps {
  readonly version: ReportVersion;
  readonly names: Readonly<Record<string, string>>;
  readonly evidence: readonly EvidenceLink[];
  readonly isOriginal: boolean;
}

/** One version: where it stands, when, where it was found, how alike. */
function VersionRow({ version, names, evidence, isOriginal }: VersionRowProps) {
  const { url, outlet, published, archived, source, similarity, relation } = version;
  const title = version.title || text('untitled');
  const facts = [
    outlet ?? hostOf(url),
    archived ? text('archivedAt', dateText(archived)) : published && dateText(published),
    text('fromSource', sourceName(source, names)),
  ];
  const alike = text('similar', percentText(similarity));
  return (
    <li class="version">
      <p>
        <Link url={url} label={title} /> {isOriginal && <OriginalTag />}
      </p>
      <p class="soft small">{factsText(facts)}</p>
      <p class="small alike">
        <meter min={0} max={1} value={similarity} aria-label={alike} />
        <span>
          {alike} · {text(RELATIONS[relation])}
        </span>
      </p>
      {evidence.length > 0 && (
        <p class="small row">
          {evidence.map(link => (
            <Link key={link.url} url={link.url} label={link.label} />
          ))}
        </p>
      )}
    </li>
  );
}

function Link({ url, label }: { readonly url: string | undefined; readonly label: string }) {
  const href = webLink(url);
  const words = <bdi>{label}</bdi>;
  if (href === null) return <b>{words}</b>;
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}
