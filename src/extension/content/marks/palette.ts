import { LEVELS, type Level } from './level.ts';
import type { Tone } from './tone.ts';

/** A mark's look. The line's style tells the level without colour; the tint lets the page's ground and text through. */
interface Look {
  readonly line: string;
  readonly tint: string;
}

const LOOKS: Readonly<Record<Tone, Readonly<Record<Level, Look>>>> = {
  light: {
    changed: { line: 'solid 2px #b3261e', tint: 'rgb(179 38 30 / 0.14)' },
    quote: { line: 'double 1.5px #8a1c6b', tint: 'rgb(138 28 107 / 0.14)' },
    added: { line: 'dashed 2px #1d5fa8', tint: 'rgb(29 95 168 / 0.12)' },
    missing: { line: 'dotted 3px #00695c', tint: 'rgb(0 105 92 / 0.14)' },
    wording: { line: 'wavy 1.25px #8a5a00', tint: 'rgb(201 138 0 / 0.13)' },
  },
  dark: {
    changed: { line: 'solid 2px #ff9d92', tint: 'rgb(255 120 105 / 0.22)' },
    quote: { line: 'double 1.5px #f2a0dc', tint: 'rgb(240 130 210 / 0.2)' },
    added: { line: 'dashed 2px #8cc2ff', tint: 'rgb(110 175 255 / 0.2)' },
    missing: { line: 'dotted 3px #6fd6c4', tint: 'rgb(90 210 190 / 0.2)' },
    wording: { line: 'wavy 1.25px #f2bf63', tint: 'rgb(242 191 99 / 0.16)' },
  },
};

/** The finding whose card is open. */
const CURRENT: Readonly<Record<Tone, string>> = {
  light: 'rgb(255 214 64 / 0.42)',
  dark: 'rgb(255 214 64 / 0.3)',
};

const TONES: readonly Tone[] = ['light', 'dark'];

export const markName = (level: Level, tone: Tone): string => `unspin-${level}-${tone}`;
export const currentName = (tone: Tone): string => `unspin-current-${tone}`;

/** Every name that may stand in a page's highlight registry. */
export const MARK_NAMES: readonly string[] = TONES.flatMap(tone => [
  ...LEVELS.map(level => markName(level, tone)),
  currentName(tone),
]);

const rule = (name: string, look: string): string => `::highlight(${name}) { ${look} }`;

/** The rules for all marks. Nothing here takes part in layout: highlights only paint. */
export const MARK_RULES: string = TONES.flatMap(tone => [
  ...LEVELS.map(level => {
    const { line, tint } = LOOKS[tone][level];
    const look = `background-color: ${tint}; text-decoration: underline ${line}; text-underline-offset: 0.15em`;
    return rule(markName(level, tone), `${look}; text-decoration-skip-ink: none`);
  }),
  rule(currentName(tone), `background-color: ${CURRENT[tone]}`),
]).join('\n');
