import { contrast, over, paintedColour } from '../../../src/extension/content/marks/colour.ts';

/** How a mark is seen on the page as it is painted. */
interface Measured {
  readonly name: string;
  /** Contrast of the mark's line to what it lies on. */
  readonly line: number;
  /** Contrast of the text to its ground under the mark, and without it. */
  readonly text: number;
  readonly before: number;
}

function painted(written: string) {
  const colour = paintedColour(written);
  if (!colour) throw new Error(`The browser does not tell ${written}.`);
  return colour;
}

/** Measures every highlight of ours with the colours that the browser computed, ground upon ground. */
export function measureMarks(): Measured[] {
  return [...CSS.highlights]
    .filter(([name]) => name.startsWith('unspin-'))
    .flatMap(([name, ranges]) =>
      [...ranges].slice(0, 1).map(range => {
        const element = range.startContainer.parentElement!;
        const grounds: string[] = [];
        for (let at: Element | null = element; at; at = at.parentElement)
          grounds.push(getComputedStyle(at).backgroundColor);
        const white = painted('#ffffff');
        const ground = grounds.reduceRight((below, coat) => over(painted(coat), below), white);
        const look = getComputedStyle(element, `::highlight(${name})`);
        const tinted = over(painted(look.backgroundColor), ground);
        const text = painted(getComputedStyle(element).color);
        return {
          name,
          line: contrast(painted(look.textDecorationColor), tinted),
          text: contrast(text, tinted),
          before: contrast(text, ground),
        };
      }),
    );
}
