import type { Draft, Finding } from '../story/finding.ts';
import type { Lineage, Report, ReportVersion, SourceAnswer } from '../story/report.ts';
import { agreement } from './agreement.ts';
import { findingId } from './finding-id.ts';
import { isCopy, type Known, type KnownVersion } from './known.ts';
import { traceLineage } from './lineage/trace-lineage.ts';
import { oneOfAKind } from './one-of-a-kind.ts';
import { openUpdate } from './open-update.ts';
import { unrefuted } from './unrefuted.ts';
import { judge } from './verdict.ts';

const CLOSENESS = { 'same-text': 0, copy: 1, 'same-event': 2, unrelated: 3 } as const;

const closestFirst = (a: KnownVersion, b: KnownVersion): number =>
  CLOSENESS[a.comparison.relation] - CLOSENESS[b.comparison.relation] ||
  b.comparison.similarity - a.comparison.similarity;

function listed({ version, comparison }: KnownVersion): ReportVersion {
  const { id, source, url, title, outlet, published, archived } = version;
  return {
    id,
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined ? {} : { published }),
    ...(archived === undefined ? {} : { archived }),
    source,
    relation: comparison.relation,
    similarity: comparison.similarity,
  };
}

/**
 * The version that findings are told against: the likely original; where none is known the copy most like the page
 * that is not its very text, since that, kept twice by the reader, would hide what another one shows.
 */
function chooseReference(versions: readonly KnownVersion[], { original }: Lineage): KnownVersion | null {
  const copies = versions.filter(({ comparison }) => isCopy(comparison));
  const named = copies.find(({ version }) => version.id === original);
  const other = copies.find(({ comparison }) => comparison.relation === 'copy');
  return named ?? (original === null ? other : undefined) ?? copies[0] ?? null;
}

const finding = (draft: Draft, versionId: string | null): Finding => ({
  ...draft,
  id: findingId(draft),
  versionId,
});

/** What is known of an article, as the report that scripts, the popup and the page read. */
export function reportOn(known: Known, sources: readonly SourceAnswer[] = []): Report {
  const { article, text, spin, copies, kinships } = known;
  const versions = [...known.versions].sort(closestFirst);
  const lineage = traceLineage(
    copies.map(({ id }) => id),
    kinships,
  );
  const reference = chooseReference(versions, lineage);
  // An earlier state of the page is no other witness for what the page says.
  const others = versions.filter(({ version: { url } }) => url === undefined || url !== article.url);
  const compared = reference ? agreement(reference, others, lineage) : [];
  const findings = oneOfAKind([
    ...unrefuted(spin.drafts, reference, lineage).map(draft => finding(draft, null)),
    ...compared.map(draft => finding(draft, reference?.version.id ?? null)),
  ]);
  const verdict = judge({
    title: article.title,
    findings,
    spin,
    language: text.language,
    words: text.tokens.filter(({ kind }) => kind !== 'mark').length,
    reference: reference && {
      id: reference.version.id,
      name: reference.name,
      title: reference.version.title ?? '',
      update: openUpdate(article, reference.version, reference.comparison.update),
    },
    relations: versions.map(({ comparison }) => comparison.relation),
    lineage,
  });
  return {
    schema: 'unspin-report/1',
    article: { ...article, sentences: text.sentences.map(({ start, end }) => ({ start, end })) },
    verdict,
    spin: { score: spin.score, backTranslation: spin.backTranslation },
    versions: versions.map(listed),
    findings,
    lineage,
    sources,
  };
}
