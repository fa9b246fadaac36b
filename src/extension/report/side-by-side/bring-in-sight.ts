/** Frames for which an element has to stand where it was brought before the page counts as laid out: half a second. */
const STILL = 30;
/** Frames after which an element is left where it is, on a page that never comes to rest: two seconds. */
const MOST = 120;
/** What a reader does to go elsewhere: from then on the page is theirs. */
const OWN_MOVES = ['wheel', 'pointerdown', 'touchstart', 'keydown'] as const;

/** Ends the last bringing: of two, the later counts. */
let last = new AbortController();

/**
 * Scrolls an element to the middle of the window and keeps it there while rows on the way are laid out for the first
 * time, which moves it. Ends when it stands still, and at once when the reader goes elsewhere.
 */
export function bringInSight(element: Element): void {
  last.abort();
  const left = new AbortController();
  last = left;
  for (const move of OWN_MOVES)
    addEventListener(move, () => left.abort(), { capture: true, signal: left.signal });
  let still = 0;
  let frames = 0;
  let stood = Number.NaN;
  const hold = () => {
    if (left.signal.aborted) return;
    element.scrollIntoView({ block: 'center' });
    const { top } = element.getBoundingClientRect();
    still = top === stood ? still + 1 : 0;
    stood = top;
    frames += 1;
    if (still < STILL && frames < MOST) requestAnimationFrame(hold);
    else left.abort();
  };
  hold();
}
