import type { MarkStyle } from '../../browser/mark-style.ts';
import { LEVELS, type Level } from './level.ts';
import { TONES, type Tone } from './tone.ts';

/** The line's form tells the level without colour. `thick`: for readers who want marks that cannot be missed. */
export const LINES: Readonly<Record<Level, { readonly usual: string; readonly thick: string }>> = {
  changed: { usual: 'solid 2px', thick: 'solid 4px' },
  quote: { usual: 'double 1.5px', thick: 'double 3px' },
  added: { usual: 'dashed 2px', thick: 'dashed 4px' },
  missing: { usual: 'dotted 3px', thick: 'dotted 5px' },
  wording: { usual: 'wavy 1.25px', thick: 'wavy 2.5px' },
};

/** Colours of the lines: each at least 3 to 1 on every ground of its tone, tinted or not. */
export const INKS: Readonly<Record<Tone, Readonly<Record<Level, string>>>> = {
  light: { changed: '#b3261e', quote: '#8a1c6b', added: '#1d5fa8', missing: '#00695c', wording: '#8a5a00' },
  'mid-light': {
    changed: '#5c0b07',
    quote: '#4e0a3b',
    added: '#0a2a52',
    missing: '#00302a',
    wording: '#3d2600',
  },
  'mid-dark': {
    changed: '#ffd9d4',
    quote: '#fbd9f2',
    added: '#d3e8ff',
    missing: '#c4f2e8',
    wording: '#fce4b4',
  },
  dark: { changed: '#ff9d92', quote: '#f2a0dc', added: '#8cc2ff', missing: '#6fd6c4', wording: '#f2bf63' },
};

/** How much of its line's colour a mark lays over the ground; text and ground show through. */
export const TINT: Readonly<Record<Tone, number>> = {
  light: 0.13,
  'mid-light': 0,
  'mid-dark': 0,
  dark: 0.18,
};

/** The ink with an alpha of its own: "#b3261e21". */
const tinted = (ink: string, share: number): string =>
  `${ink}${Math.round(share * 255)
    .toString(16)
    .padStart(2, '0')}`;

/** The finding whose card is open: a ground of its own, or two lines where a ground would swallow the text. */
const CURRENT: Readonly<Record<Tone, string>> = {
  light: 'background-color: rgb(255 214 64 / 0.42)',
  'mid-light': 'text-decoration: underline overline solid 3px #000000',
  'mid-dark': 'text-decoration: underline overline solid 3px #ffffff',
  dark: 'background-color: rgb(255 214 64 / 0.3)',
};

export const markName = (level: Level, tone: Tone): string => `unspin-${level}-${tone}`;
export const currentName = (tone: Tone): string => `unspin-current-${tone}`;

/** Every name that may stand in a page's highlight registry. */
export const MARK_NAMES: readonly string[] = TONES.flatMap(tone => [
  ...LEVELS.map(level => markName(level, tone)),
  currentName(tone),
]);

/**
 * The rules for all marks. Nothing here takes part in layout: highlights only paint.
 * @param where selectors of the elements that marks stand in; all elements when there are none
 */
export const markRules = (style: MarkStyle, where: readonly string[] = []): string => {
  const rule = (name: string, look: string): string => {
    const highlight = `::highlight(${name})`;
    const selector = where.length > 0 ? where.map(element => element + highlight).join(', ') : highlight;
    return `${selector} { ${look} }`;
  };
  return TONES.flatMap(tone => [
    ...LEVELS.map(level => {
      const ink = INKS[tone][level];
      const line = LINES[level][style === 'thick' ? 'thick' : 'usual'];
      const ground = tinted(ink, style === 'lines' ? 0 : TINT[tone]);
      const look = `background-color: ${ground}; text-decoration: underline ${line} ${ink}`;
      const place = 'text-underline-offset: 0.15em; text-decoration-skip-ink: none';
      return rule(markName(level, tone), `${look}; ${place}`);
    }),
    rule(currentName(tone), CURRENT[tone]),
  ]).join('\n');
};
