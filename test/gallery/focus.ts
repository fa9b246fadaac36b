import type { OwnPage } from '../extension/driver/own-page.ts';

/** An element that the Tab key came to. */
export interface Stop {
  /** Its number among all that can be come to, in the order of the document; −1 for one that should not be. */
  readonly at: number;
  readonly html: string;
  /** Whether the reader sees that the keyboard is there. */
  readonly isSeen: boolean;
}

/** A field for a date is day, month, year and a button. */
const MOST_PARTS = 4;

/** Frames in which nothing new came to be pressed: then the page has read all it shows. */
const STILL = 30;

/** Numbers what the keyboard must come to, in the order of the document; of radio buttons one for each group. */
const mark = (page: OwnPage): Promise<number> =>
  page.run(async wanted => {
    let able: HTMLElement[] = [];
    const deadline = performance.now() + 30_000;
    for (let still = 0; still < wanted && performance.now() < deadline; still++) {
      const now = [
        ...document.querySelectorAll<HTMLElement>(
          'a[href], button, input, select, textarea, summary, [tabindex="0"]',
        ),
      ].filter(
        one =>
          !one.matches(':disabled, [type=hidden], [tabindex="-1"], [type=radio]:not(:checked)') &&
          one.checkVisibility({ visibilityProperty: true }),
      );
      if (now.length !== able.length || now.length < 3) still = 0;
      able = now;
      await new Promise(resolve => requestAnimationFrame(resolve));
    }
    for (const [at, one] of able.entries()) one.dataset.stop = String(at);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    getSelection()?.collapse(document.body, 0);
    return able.length;
  }, STILL);

const current = (page: OwnPage): Promise<Stop | null> =>
  page.run(() => {
    const focused = document.activeElement as HTMLElement | null;
    if (!focused || focused === document.body) return null;
    // An element of a drawing shows it on its shape.
    const shape = focused.querySelector('rect') ?? focused;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
    const hasStroke = shape !== focused && Number.parseFloat(getComputedStyle(shape).strokeWidth) >= 3;
    return {
      at: Number(focused.dataset.stop ?? -1),
      html: focused.outerHTML.slice(0, 120),
      isSeen: hasOutline || hasStroke,
    };
  });

/** Presses Tab from the page's beginning until it has come to all that can be come to, or leaves the page. */
export async function tabThrough(page: OwnPage): Promise<{ count: number; stops: Stop[] }> {
  const count = await mark(page);
  const stops: Stop[] = [];
  for (let presses = 0; stops.length < count && presses < count * MOST_PARTS; presses++) {
    await page.key('Tab');
    const stop = await current(page);
    if (stop === null) break;
    if (stop.at !== stops.at(-1)?.at) stops.push(stop);
  }
  return { count, stops };
}
