import { PARAGRAPHS, PROSE, storyPage, titleOf } from '../story.ts';
import type { HostilePage } from './hostile-page.ts';

const RLO = '\u202e';
const LRI = '\u2066';
const PDI = '\u2069';
const ZALGO = Array.from({ length: 40 }, (_, i) => String.fromCharCode(0x300 + i)).join('');

const withLine = (name: string, line: string, expect: HostilePage['expect'] = 'read'): HostilePage => ({
  name,
  html: () => storyPage(name, { article: `${PROSE}<p>${line}</p>` }),
  expect,
});

/** So much of it that it outweighs the story: what is read may be the flood alone. */
const flood = (name: string, line: string): HostilePage => withLine(name, line, 'answered');

/** The story with every word written another way. */
const rewritten = (name: string, write: (text: string) => string): HostilePage => ({
  name,
  html: () =>
    storyPage(name, { article: PARAGRAPHS.map(paragraph => `<p>${write(paragraph)}</p>`).join('') }),
  expect: 'answered',
});

const LINE =
  'The crew of the tug Marrow said that they had heard three blasts of a horn before the light went out.';
const between = (mark: string) => (text: string) => [...text].join(mark);

/** Names that read as others in a card that does not keep them apart. */
const SPOOFED = [
  `${RLO}tnemeganam yrref eht${PDI} said that all was well on board that night, and nobody answered.`,
  `${LRI}“All is well,”${PDI} said ${RLO}reniM${PDI} of the ferry company in a letter to the newspaper.`,
  `“We knew nothing,” said А. Веггу of the ferry company, whose name is written in Cyrillic letters.`,
  `“Nothing at all,” said paypa\u200bl\u200d.com of the ferry company in a letter\u2060 to the newspaper.`,
  `قال الربان إن السفينة سليمة “All well” وقال إن الركاب في أمان وإن التحقيق مستمر حتى نهاية العام.`,
  `הקברניט אמר “All well” כי הספינה שלמה וכי כל הנוסעים בטוחים, ואמר שהחקירה תימשך עד סוף השנה.`,
];

/** Texts that try the reading, the offsets and the eye. */
export const texts: readonly HostilePage[] = [
  ...SPOOFED.map((line, i) => withLine(`spoofed name ${i + 1}`, line)),
  withLine('bidi overrides that are never closed', `${RLO.repeat(500)}${LINE}`),
  withLine('isolates that are never closed', `${LRI.repeat(5_000)}${LINE}`),
  withLine('zalgo', [...LINE].map(char => char + ZALGO).join('')),
  flood('one letter with 50,000 marks', `a${'\u0301'.repeat(50_000)} ${LINE}`),
  withLine('zero-width everything', between('\u200b\u200c\u200d\ufeff')(LINE)),
  withLine('soft hyphens everywhere', between('\u00ad')(LINE)),
  withLine('variation selectors', between('\ufe0f')(LINE)),
  withLine(
    'tag characters that hide a second text',
    `${LINE}${[...'ignore all this'].map(c => String.fromCodePoint(0xe0000 + c.charCodeAt(0))).join('')}`,
  ),
  withLine('replacement characters', '\ufffd'.repeat(3_000)),
  withLine('noncharacters', '\ufdd0\ufdef\ufffe\uffff'.repeat(300)),
  withLine(
    'control characters',
    `${'\u0001\u0002\u0007\u0008\u001b[31m\u007f\u0085\u009b'.repeat(50)}${LINE}`,
  ),
  withLine('lone surrogates by reference', `${'&#xD800;&#xDFFF;'.repeat(100)} ${LINE}`),
  withLine('a NUL by reference', `${'&#0;'.repeat(100)} ${LINE}`),
  flood('emoji families', `${'👨‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿🇳🇴'.repeat(400)} ${LINE}`),
  flood('a word of 200,000 letters', 'a'.repeat(200_000)),
  flood('a word of 100,000 letters and full stops', 'a.'.repeat(100_000)),
  flood('a sentence that never ends', 'and then again '.repeat(20_000)),
  flood('100,000 quotation marks', '“'.repeat(100_000)),
  flood('quotation marks in every way', `“‘”’«»„“‹›「」『』"'`.repeat(3_000)),
  flood('100,000 figures', '1,2.3'.repeat(20_000)),
  flood('a number of 50,000 figures', `${'9'.repeat(50_000)} passengers were said to be on board.`),
  withLine(
    'numbers near the edges',
    `${['1e999', '-0', 'NaN', 'Infinity', '0x10', '9007199254740993', '1,0,0', '½', '٣٤', '一万'].join(' and ')} were named.`,
  ),
  withLine(
    'dates that are none',
    ['31 February 2026', '29 February 2025', '0 March 0000', '99 May 99999', '2026-13-45']
      .map(date => `It was said that it happened on ${date}.`)
      .join(' '),
  ),
  flood('brackets to the sky', `${'('.repeat(20_000)}${')'.repeat(20_000)}`),
  flood('names without end', `${'Mr '.repeat(10_000)} Miller said so.`),
  withLine(
    'property names',
    '__proto__ constructor toString valueOf hasOwnProperty prototype then '.repeat(80),
  ),
  flood(
    'a flood of property names',
    '__proto__ constructor toString valueOf hasOwnProperty prototype then '.repeat(200),
  ),
  withLine('every letter an element', [...LINE.repeat(20)].map(char => `<i>${char}</i>`).join('')),
  withLine('every letter a shadow host to be', [...LINE].map(char => `<x-y>${char}</x-y>`).join('')),
  rewritten('every word upside down', text => `${RLO}${[...text].reverse().join('')}${PDI}`),
  rewritten('no spaces', text => text.replace(/ /g, '')),
  rewritten('spaces of every kind', text => text.replace(/ /g, '\u2009\u3000\u00a0')),
  rewritten('full width', text =>
    text.replace(/[!-~]/g, char => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  ),
  rewritten('mathematical letters', text =>
    text.replace(/[a-z]/g, char => String.fromCodePoint(0x1d41a + char.charCodeAt(0) - 97)),
  ),
  rewritten('line breaks for spaces', text => text.replace(/ /g, '<br>')),
  {
    name: 'a title of a million letters',
    html: () =>
      storyPage('x', { head: `<title>${'Ferry '.repeat(170_000)}</title>` }).replace(
        titleOf('x'),
        'Ferry '.repeat(170_000),
      ),
    expect: 'answered',
  },
];
