import { prepare } from '../../../src/engine/text/prepare.ts';
import type { Article } from '../../../src/story/article.ts';

/** An invented event: the ferry to an island that does not exist runs again. */
const PARAGRAPHS = [
  'The ferry to Larkholm ran again on Monday after 40 days in dock, and 212 islanders stood on the quay to see it.',
  'Captain Maren Quist said the crew “never doubted the old boat would come home before the first winter storm”.',
  'The Norrick Harbour Trust paid 1.8 million crowns for a new engine, built in Vestergade by Halden Works.',
  'Shopkeeper Ottar Brenn, who had flown in flour by helicopter, called the crossing “the best 55 minutes of the year”.',
  'Three sailings a day will leave Port Ellisund until March, when the trust reviews the timetable with the council.',
];

export const TEXT = PARAGRAPHS.join('\n');

/** The same story as a careless copy tells it. */
export const COPY_TEXT = TEXT.replace('212 islanders stood', '612 residents waited')
  .replace('paid 1.8 million crowns', 'spent 1.3 million crowns')
  .replace('careless', 'careful');

/** Another event, by another outlet. */
export const OTHER_TEXT = [
  'Judges at the Brackwater flower show gave first prize to a blue dahlia grown by a retired signalman, Piet Aldous.',
  'It was the ninth time that a dahlia won, and the first for a grower from outside the valley, said Rosalind Wick.',
  'Some 3,400 visitors came on Saturday, and the society hopes to buy the field beside the station next summer.',
].join('\n');

export const ARTICLE: Article = {
  url: 'https://daily-gull.example.org/ferry',
  title: 'Ferry to Larkholm runs again',
  outlet: 'Daily Gull',
  language: 'en',
  published: '2026-11-10T09:00:00Z',
  text: COPY_TEXT,
};

/** A plain news page. */
export const page = (title: string, text: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
  <body><header><a href="/">Home</a></header><article><h1>${title}</h1>
  ${text
    .split('\n')
    .map(paragraph => `<p>${paragraph}</p>`)
    .join('\n')}
  </article><footer>Imprint</footer></body></html>`;

/** The words of a text as the engine reads them, to see whether a phrase stands in it. */
export const words = (text: string): string =>
  prepare(text, 'en')
    .tokens.filter(token => token.kind !== 'mark')
    .map(token => token.key)
    .join(' ');
