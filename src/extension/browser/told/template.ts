/** A sentence with gaps, "English would rather say “$THERE$”", cut at them. */
export interface Template {
  readonly name: string;
  /** One more than gaps: what stands before, between and behind them. */
  readonly literals: readonly string[];
  readonly gaps: readonly string[];
}

/** What stands in the gaps, by their names. */
export type Filled = Readonly<Record<string, string>>;

export function templateOf(name: string, message: string): Template {
  const pieces = message.split(/\$([A-Z]+)\$/);
  return {
    name,
    literals: pieces.filter((_, at) => at % 2 === 0),
    gaps: pieces.filter((_, at) => at % 2 === 1),
  };
}

/** How much of a template is its own words: of two that fit, the longer says more. UTF-16 units. */
export const weightOf = ({ literals }: Template): number => literals.join('').length;

/** So many ends are tried for a gap: names have few of the words that may stand behind them ("the page 12 times"). */
const MOST_ENDS = 8;

/**
 * What fills the gaps of a sentence that was made of this template; null where it was not.
 * @param fits whether words can stand in a gap
 */
export function fillingOf(
  { literals, gaps }: Template,
  sentence: string,
  fits: (gap: string, words: string) => boolean,
): Filled | null {
  if (!sentence.startsWith(literals[0] ?? '')) return null;
  const fill = (index: number, at: number): Filled | null => {
    const gap = gaps[index];
    if (gap === undefined) return at === sentence.length ? {} : null;
    for (const end of endsOf(index, at)) {
      const words = sentence.slice(at, end);
      const others = fits(gap, words) ? fill(index + 1, end + (literals[index + 1] ?? '').length) : null;
      if (others) return { [gap]: words, ...others };
    }
    return null;
  };
  /** Where a gap can end: before the words behind it; the last one's stand at the sentence's end. */
  const endsOf = (index: number, at: number): number[] => {
    const behind = literals[index + 1] ?? '';
    if (index === gaps.length - 1) {
      const end = sentence.length - behind.length;
      return end >= at && sentence.endsWith(behind) ? [end] : [];
    }
    const ends: number[] = [];
    for (let end = sentence.indexOf(behind, at); end >= 0 && ends.length < MOST_ENDS; ) {
      ends.push(end);
      end = sentence.indexOf(behind, end + 1);
    }
    return ends;
  };
  return fill(0, (literals[0] ?? '').length);
}
