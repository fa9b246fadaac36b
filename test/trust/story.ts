/** The story that every hostile page tells: invented, and doctored against `ORIGINAL` in known places. */
export const PARAGRAPHS = [
  'A ferry with 212 passengers ran aground near Wexmoor Head early on Tuesday after its steering failed in heavy fog, the coastguard said.',
  'Nobody was killed, but 19 people were treated for bruises and cold at a school in the town of Little Harrow, which was opened as a shelter during the night.',
  '“We felt a long scrape and then the engines stopped,” said Odile Farrant, a teacher from Brenmouth who was on the upper deck with her class of thirty.',
  'The ferry company has ruled out human error. It said that the steering gear was last inspected on 4 March and that no fault was found.',
  'Harbour master Piet Vandeleur said the vessel would be towed to Brenmouth at high water, and that the channel would stay closed until Friday at the earliest.',
  'The transport ministry promised an inquiry and said that it would publish the findings before the end of the year.',
];

/** What the agency wrote: four changes away from the page. */
export const ORIGINAL = PARAGRAPHS.join('\n')
  .replace('212 passengers', '121 passengers')
  .replace('has ruled out human error', 'has not ruled out human error')
  .replace('a long scrape', 'a short knock')
  .replace('until Friday', 'until Monday');

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Words that tell which page a report is of. */
export const titleOf = (name: string): string => `Ferry aground at Wexmoor Head: ${name}`;

export const PROSE = PARAGRAPHS.map(paragraph => `<p>${escaped(paragraph)}</p>`).join('\n');

interface Around {
  readonly head?: string;
  /** Before and behind the article. */
  readonly before?: string;
  readonly after?: string;
  /** In the article's place. */
  readonly article?: string;
}

/** The story as a page, with something hostile around it. */
export const storyPage = (name: string, { head = '', before = '', after = '', article }: Around): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(titleOf(name))}</title>${head}</head>
<body>${before}<article><h1>${escaped(titleOf(name))}</h1>${article ?? PROSE}</article>${after}</body></html>`;
