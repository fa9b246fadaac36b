import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Colour, contrast, over } from '../../../src/extension/content/marks/colour.ts';
import { LEVELS } from '../../../src/extension/content/marks/level.ts';
import { INKS, TINT } from '../../../src/extension/content/marks/palette.ts';
import { toneOn } from '../../../src/extension/content/marks/tone.ts';

/** What WCAG 2 asks of lines, and of text. */
const LINE = 3;
const TEXT = 4.5;

const inkColour = (hex: string): Colour => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16));
  return { red, green, blue, alpha: 1 };
};
const CHANNELS = Array.from({ length: 18 }, (_, step) => step * 15);
/** 5832 grounds, all over the cube of colours. */
const GROUNDS: readonly Colour[] = CHANNELS.flatMap(red =>
  CHANNELS.flatMap(green => CHANNELS.map(blue => ({ red, green, blue, alpha: 1 }))),
);
const GREYS: readonly Colour[] = CHANNELS.map(grey => ({ red: grey, green: grey, blue: grey, alpha: 1 }));

test('on any ground every mark’s line stands out, over the mark’s own tint too', () => {
  let least = 21;
  for (const ground of GROUNDS) {
    const tone = toneOn(ground, null);
    for (const level of LEVELS) {
      const ink = inkColour(INKS[tone][level]);
      const tinted = over({ ...ink, alpha: TINT[tone] }, ground);
      least = Math.min(least, contrast(ink, ground), contrast(ink, tinted));
      assert.ok(
        least >= LINE,
        `${level} on rgb(${ground.red} ${ground.green} ${ground.blue}) as ${tone}: ${least}`,
      );
    }
  }
});

test('text that can be read well can be read well under a mark', () => {
  for (const ground of GROUNDS)
    for (const text of GREYS) {
      if (contrast(text, ground) < TEXT) continue;
      const tone = toneOn(ground, text);
      for (const level of LEVELS) {
        const tinted = over({ ...inkColour(INKS[tone][level]), alpha: TINT[tone] }, ground);
        const { red, green, blue } = ground;
        assert.ok(
          contrast(text, tinted) >= TEXT,
          `${level}: grey ${text.red} on rgb(${red} ${green} ${blue})`,
        );
      }
    }
});
