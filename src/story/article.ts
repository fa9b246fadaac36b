/**
 * What a page says. `text` is one string with paragraphs parted by "\n"; every offset in the program is a
 * UTF-16 index into it.
 */
export interface Article {
  readonly url?: string;
  readonly title: string;
  readonly byline?: string;
  readonly outlet?: string;
  /** The agency or outlet the page credits: "Associated Press", "Reuters". */
  readonly credit?: string;
  /** BCP 47, "und" when not known. */
  readonly language: string;
  /** ISO 8601. */
  readonly published?: string;
  /** ISO 8601. */
  readonly modified?: string;
  readonly text: string;
}
