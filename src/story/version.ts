/** Another text of the same story: the agency original, another outlet's copy, an earlier state of the address. */
export interface Version {
  readonly id: string;
  /** The place it came from: "library", "archive", "tab", "pasted", "given". */
  readonly source: string;
  readonly url?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly credit?: string;
  /** ISO 8601. */
  readonly published?: string;
  readonly modified?: string;
  /** ISO 8601, when an archive took this state of the page. */
  readonly archived?: string;
  readonly text: string;
}

/**
 * How a version stands to the article. `copy`: one was made from the other, or both from a third.
 * `same-event`: another reporter's own account.
 */
export type Relation = 'same-text' | 'copy' | 'same-event' | 'unrelated';
