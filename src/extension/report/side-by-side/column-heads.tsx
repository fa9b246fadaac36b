import type { Report } from '../../../story/report.ts';
import type { Version } from '../../../story/version.ts';
import { hostOf } from '../../browser/source-names.ts';
import { dateText, factsText, text } from '../../browser/text.ts';
import { nameIn } from '../provenance/names.ts';

interface ColumnHeadsProps {
  readonly report: Report;
  readonly version: Version | null;
}

/** Whose words stand in which column, and of when. */
export function ColumnHeads({ report, version }: ColumnHeadsProps) {
  const { article, lineage } = report;
  return (
    <tr class="column-heads">
      <Head
        name={text('thisPage')}
        facts={[article.outlet ?? hostOf(article.url), dated(article.published)]}
        isOriginal={lineage.original === 'page'}
      />
      {version && (
        <>
          <th scope="col" class="pair-sign">
            <span class="unseen">{text('reportRelation')}</span>
          </th>
          <Head
            name={nameIn(report, version.id)}
            facts={[version.archived ? archivedAt(version.archived) : dated(version.published)]}
            isOriginal={lineage.original === version.id}
          />
        </>
      )}
      <th scope="col" class="notes">
        <span class="unseen">{text('findingsTitle')}</span>
      </th>
    </tr>
  );
}

const dated = (date: string | undefined): string => (date ? dateText(date) : '');
const archivedAt = (date: string): string => text('archivedAt', dateText(date));

interface HeadProps {
  readonly name: string;
  readonly facts: readonly string[];
  readonly isOriginal: boolean;
}

const Head = ({ name, facts, isOriginal }: HeadProps) => (
  <th scope="col" class="side">
    <b dir="auto">{name}</b> {isOriginal && <span class="tag">{text('likelyOriginal')}</span>}
    <p class="soft small">{factsText(facts)}</p>
  </th>
);
