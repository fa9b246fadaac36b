import type { Article } from './article.ts';
import type { Finding } from './finding.ts';
import type { Span } from './span.ts';
import type { Relation } from './version.ts';

export type VerdictKind =
  | 'altered'
  | 'reworded'
  | 'same'
  | 'updated'
  | 'spun'
  | 'translated'
  | 'nothing-found'
  | 'unreadable';

export interface Verdict {
  readonly kind: VerdictKind;
  readonly summary: string;
  readonly reasons: readonly string[];
}

/** Both 0–1: how surely the text alone shows machine rewording, and translation there and back. */
export interface SpinScore {
  readonly score: number;
  readonly backTranslation: number;
}

/** A version as the report lists it, without its text. */
export interface ReportVersion {
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string;
  /** ISO 8601, when an archive took this state of the page. */
  readonly archived?: string;
  readonly source: string;
  readonly relation: Relation;
  /** 0–1 */
  readonly similarity: number;
}

/** `from` was copied to `to`; each a version's id or "page". */
export interface LineageEdge {
  readonly from: string;
  readonly to: string;
  readonly confidence: number;
  /** Sentences that speak for this direction or against it, weightiest first. */
  readonly evidence: readonly string[];
}

export interface Lineage {
  /** A version's id, "page", or null when the evidence is thin. */
  readonly original: string | null;
  readonly confidence: number;
  readonly edges: readonly LineageEdge[];
  readonly evidence: readonly string[];
}

/** What one source answered. "failed" and "not-asked" are never shown as "none". */
export interface SourceAnswer {
  readonly source: string;
  readonly state: 'found' | 'none' | 'failed' | 'not-asked';
  readonly count: number;
  readonly why?: string;
  /** ISO 8601 */
  readonly retryAt?: string;
}

/** The contract of docs and scripts: see README, "The report". */
export interface Report {
  readonly schema: 'unspin-report/1';
  readonly id?: string;
  readonly article: Article & { readonly sentences: readonly Span[] };
  readonly verdict: Verdict;
  readonly spin: SpinScore;
  /** Best first. */
  readonly versions: readonly ReportVersion[];
  /** By place; none overlaps another of its own kind. */
  readonly findings: readonly Finding[];
  readonly lineage: Lineage;
  readonly sources: readonly SourceAnswer[];
}
