import type { Article } from '../../../story/article.ts';
import type { Version } from '../../../story/version.ts';

/* An invented event with invented people: the same story as an agency told it and as a copy tells it. */

export const ORIGINAL: Version = {
  id: 'original',
  source: 'given',
  title: 'Port Ebbing lighthouse to close for repairs',
  outlet: 'Coastline Wire',
  published: '2026-03-03T09:00:00Z',
  text: [
    'PORT EBBING — The lighthouse at Port Ebbing will close on Tuesday for 14 weeks of repairs, the harbour office said.',
    '“The tower is sound, but the stairs are not,” said Ines Calloway, who runs the office. “Nobody was ever in danger.”',
    'A former keeper allegedly reported the loose steps in 2021. The office did not confirm the report.',
    'Ships will be guided by a buoy with a lamp until the tower opens again.',
  ].join('\n'),
};

export const COPY: Article = {
  title: 'Port Ebbing lighthouse shut over danger',
  outlet: 'The Daily Echo',
  published: '2026-03-03T17:30:00Z',
  language: 'en',
  text: [
    'PORT EBBING — The lighthouse at Port Ebbing will close on Thursday for 40 weeks of repairs, the harbour office said.',
    '“The tower is sound, but the stairs are not,” said Ines Calloway, who runs the office. “People were always in danger.”',
    'A former keeper reported the loose steps in 2021. The office did confirm the report.',
    'Ships will be guided by a buoy with a lamp until the tower opens again.',
  ].join('\n'),
};
