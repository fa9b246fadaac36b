import type { Report, ReportVersion } from '../../story/report.ts';
import type { Relation } from '../../story/version.ts';
import { dateText, percentText, type TextName, text } from '../browser/text.ts';
import { hostOf, sourceName } from './names.ts';

const RELATIONS: Readonly<Record<Relation, TextName>> = {
  'same-text': 'relationSameText',
  copy: 'relationCopy',
  'same-event': 'relationSameEvent',
  unrelated: 'relationUnrelated',
};

/** Where the story comes from, as far as known: every version, and which is likely the original. */
export function Versions({ report }: { readonly report: Report }) {
  const { versions, lineage } = report;
  return (
    <section class="part">
      <h2>{text('versionsTitle')}</h2>
      {versions.length === 0 && <p class="soft">{text('noVersions')}</p>}
      <ul class="versions">
        {versions.length > 0 && <PageAsVersion report={report} />}
        {versions.map(version => (
          <VersionRow key={version.id} version={version} isOriginal={lineage.original === version.id} />
        ))}
      </ul>
      {lineage.evidence.length > 0 && (
        <ul class="bullets small soft">
          {lineage.evidence.map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function PageAsVersion({ report: { article, lineage } }: { readonly report: Report }) {
  return (
    <li class="version">
      <p>
        <b>{text('thisPage')}</b> {lineage.original === 'page' && <Original />}
      </p>
      <p class="soft small">
        {[article.outlet ?? hostOf(article.url), article.published && dateText(article.published)]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
}

const Original = () => <span class="tag">{text('likelyOriginal')}</span>;

function VersionRow({
  version,
  isOriginal,
}: {
  readonly version: ReportVersion;
  readonly isOriginal: boolean;
}) {
  const title = version.title || text('untitled');
  const outlet = version.outlet ?? hostOf(version.url);
  const facts = [
    outlet,
    version.published && dateText(version.published),
    text('fromSource', sourceName(version.source)),
  ];
  return (
    <li class="version">
      <p>
        {version.url ? (
          <a href={version.url} target="_blank" rel="noreferrer">
            {title}
          </a>
        ) : (
          <b>{title}</b>
        )}{' '}
        {isOriginal && <Original />}
      </p>
      <p class="soft small">{facts.filter(Boolean).join(' · ')}</p>
      <p class="small alike">
        <meter
          min={0}
          max={1}
          value={version.similarity}
          aria-label={text('similar', percentText(version.similarity))}
        />
        <span>
          {text('similar', percentText(version.similarity))} · {text(RELATIONS[version.relation])}
        </span>
      </p>
    </li>
  );
}
