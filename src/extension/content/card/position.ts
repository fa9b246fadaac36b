/** A box in a window's coordinates. CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface CardPlace {
  readonly left: number;
  readonly top: number;
  /** The card scrolls inside when it is taller. */
  readonly maxHeight: number;
}

/** Between the card and the words, and between the card and the window's edge. */
const GAP = 10;
const MARGIN = 12;

/** A card that would have less room than this on either side of the words stands over the window's edge instead. */
const MIN_HEIGHT = 120;

/**
 * Where the card stands: below the words or above them, beside the mark it is about, never over the words
 * and never out of the window.
 * @param words the sentence's lines @param mark the marked words' box
 */
export function placeCard(
  words: readonly Box[],
  mark: Box,
  card: { readonly width: number; readonly height: number },
  window: { readonly width: number; readonly height: number },
): CardPlace {
  const top = Math.min(...words.map(box => box.top), mark.top);
  const bottom = Math.max(...words.map(box => box.bottom), mark.bottom);
  const below = window.height - MARGIN - (bottom + GAP);
  const above = top - GAP - MARGIN;
  const left = Math.max(MARGIN, Math.min(mark.left, window.width - MARGIN - card.width));
  if (card.height <= below || (below >= above && below >= MIN_HEIGHT))
    return { left, top: Math.max(MARGIN, bottom + GAP), maxHeight: Math.max(MIN_HEIGHT, below) };
  if (above >= MIN_HEIGHT) {
    const height = Math.min(card.height, above);
    return { left, top: top - GAP - height, maxHeight: above };
  }
  // The words fill the window: the card takes the edge that is farther from the mark.
  const height = Math.min(card.height, window.height / 2);
  const isLow = (mark.top + mark.bottom) / 2 > window.height / 2;
  return { left, top: isLow ? MARGIN : window.height - MARGIN - height, maxHeight: height };
}
