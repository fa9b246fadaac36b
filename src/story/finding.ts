/** Kinds found in one text alone. */
export type AloneKind = 'term' | 'wording' | 'translation' | 'leftover';

/** Kinds found against a version. */
export type ComparedKind =
  | 'quote'
  | 'number'
  | 'date'
  | 'name'
  | 'polarity'
  | 'attribution'
  | 'certainty'
  | 'loaded'
  | 'omission'
  | 'addition'
  | 'order'
  | 'synonym';

export type FindingKind = AloneKind | ComparedKind;

/** `meaning`: the reader is told something else; `wording`: said otherwise; `note`: worth a look. */
export type Severity = 'meaning' | 'wording' | 'note';

/** One thing the reader should see. */
export interface Finding {
  readonly id: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** UTF-16 offsets into the article's text; `start === end` where something is missing. */
  readonly start: number;
  readonly end: number;
  /** `article.text.slice(start, end)` */
  readonly text: string;
  /** The version's words, or the likely original. */
  readonly was: string | null;
  readonly alternatives?: readonly string[];
  readonly versionId: string | null;
  /** UTF-16 offsets into the version's text. */
  readonly versionStart?: number;
  readonly versionEnd?: number;
  /** 0–1 */
  readonly confidence: number;
  /** One plain sentence for the reader. */
  readonly why: string;
}

/** A finding before the report numbers it and names its version. */
export type Draft = Omit<Finding, 'id' | 'versionId'>;
