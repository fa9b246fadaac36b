import type { Article } from '../../../src/story/article.ts';

/** Invented stories about invented places and people. */
export const original: Article = {
  url: 'https://agency.example/harbour',
  title: 'Harbour of Velmouth closed after tanker runs aground',
  outlet: 'Northern Wire',
  language: 'en',
  published: '2031-03-04T09:00:00Z',
  text: [
    'VELMOUTH, March 4 – The harbour of Velmouth was closed on Tuesday after the tanker Isolde Krantz ran aground on the Hessel Bank with 61,400 tonnes of diesel on board, port officials said.',
    'Captain Aurel Tomsin had reported a failed rudder to the Velmouth traffic centre at 4:42 a.m., eleven minutes before the ship struck the bank, according to the Coastal Authority.',
    '“We heard a long grinding noise and then everything stopped,” said Mirela Daskov, the second engineer. None of the 23 crew members was hurt.',
    'The Coastal Authority sent the tugs Orlan and Pelham Star from Quillhaven. Its director, Benno Asterly, said about 300 litres had leaked from a ballast tank.',
    'Prime Minister Odile Farrant promised help for the 140 fishing families of Velmouth and Lower Brask. “Nobody will be left alone with this,” she told the Northern Wire.',
    'The Isolde Krantz, built in 2011 and owned by Tarrow Shipping, had been inspected in Quillhaven in January. Inspectors noted two defects, the Coastal Authority said.',
  ].join('\n'),
};

export const spun: Article = {
  url: 'https://daily.example/tanker',
  title: 'Harbor of Velmouth shut subsequent to big hauler grounds',
  outlet: 'Daily Tidings',
  language: 'en',
  published: '2031-03-04T15:00:00Z',
  text: [
    'VELMOUTH, March 4 – The port of Velmouth was shut on Tuesday subsequent to the big hauler Isolde Krantz steered into the rocks on the Hessel Bank with 61,400 tons of diesel locally available, harbor authorities expressed.',
    'Commander Aurel Tomsin had announced a bombed rudder to the Velmouth traffic focus at 4:42 a.m., eleven minutes prior to the boat hit the bank, as indicated by the Beach front Power.',
    '“We heard a long grinding noise and then everything stopped,” expressed Mirela Daskov, the subsequent designer. None of the 23 team individuals was injured.',
    'The Beach front Power dispatched the pulls Orlan and Pelham Star from Quillhaven. Its chief, Benno Asterly, expressed around 300 liters had spilled from a weight tank.',
    'Head of the state Odile Farrant guaranteed assistance for the 140 angling families of Velmouth and Lower Brask. “Nobody will be left alone with this,” she let the Northern Wire know.',
    'The Isolde Krantz, inherent 2011 and possessed by Tarrow Delivery, had been reviewed in Quillhaven in January. Controllers noticed two deformities, the Beach front Power expressed.',
  ].join('\n'),
};

export const altered: Article = {
  url: 'https://post.example/velmouth',
  title: 'Tanker disaster at Velmouth',
  outlet: 'The Brask Post',
  language: 'en',
  published: '2031-03-05T08:00:00Z',
  text: original.text
    .replace('61,400', '81,400')
    .replace('None of the 23', 'Nine of the 23')
    .replace('Nobody will be left alone with this', 'Nobody will be paid for this'),
};

export const other: Article = {
  url: 'https://gazette.example/choir',
  title: 'Dunmore choir wins the Lantern Prize for a third time',
  outlet: 'Dunmore Gazette',
  language: 'en',
  published: '2031-03-07T18:00:00Z',
  text: [
    'The Dunmore Chamber Choir won the Lantern Prize in Ostrava Hall on Friday with a programme of songs by Ilse Marrow, the third win since 2024 for its conductor Piet Vandersloot.',
    'The jury, led by the composer Nadia Quent, gave the singers 94 of 100 points and praised the “fearless quiet” of the last piece, Marrow’s Winter Ferry.',
    'Runners-up were the Halden Voices with 91 points. About 1,800 people heard the final, which Radio Kestrel broadcast in nine countries.',
    'Vandersloot, 58, said he would spend the prize of 40,000 crowns on a children’s choir in Dunmore East, where the last music school closed in 2019.',
  ].join('\n'),
};
