/** How much of a whole a word stands for: none 0, few 1, several 2, most 3, all 4. Folded. */
const SHARE: Readonly<Record<string, number>> = {
  none: 0,
  no: 0,
  nobody: 0,
  few: 1,
  hardly: 1,
  handful: 1,
  minority: 1,
  fraction: 1,
  rarely: 1,
  seldom: 1,
  some: 2,
  several: 2,
  sometimes: 2,
  many: 3,
  most: 3,
  majority: 3,
  bulk: 3,
  often: 3,
  usually: 3,
  mostly: 3,
  all: 4,
  every: 4,
  everyone: 4,
  everybody: 4,
  entire: 4,
  whole: 4,
  entirely: 4,
  always: 4,
};

/** From this step on the reader is told another share: "most", "few". "Many" and "most" are one step at most. */
export const SHARE_STEP = 2;

export const shareOf = (word: string): number | undefined =>
  Object.hasOwn(SHARE, word) ? SHARE[word] : undefined;
