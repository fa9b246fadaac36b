/** An invented event, as one reporter wrote it. */
export const ORIGINAL = `Ferry captain praised after night rescue off Halvik

HALVIK (Nordkyst News) — The crew of the ferry Sandvika pulled 14 people from the water late on Tuesday after a fishing boat sank four miles off the harbour, the coast guard said.

“We saw one light and steered for it,” Captain Ingrid Moe told reporters on Wednesday. “Nobody on board thought about anything else.”

The boat is believed to have struck a drifting container shortly before midnight, according to coast guard spokesman Pal Rustad. Two of the rescued were taken to the hospital in Halvik with mild hypothermia; the others went home.

The owner of the boat, the cooperative Havbruk, said it would not comment before the inquiry is finished. The inquiry is expected to take until March.

Ferries have run between Halvik and the islands since 1911. The Sandvika, built in 2008, carries 120 passengers.`;

/** The same with a figure, a negation and a quotation changed. */
export const ALTERED = ORIGINAL.replace('pulled 14 people', 'pulled 41 people')
  .replace('would not comment', 'would comment')
  .replace('Nobody on board thought about anything else.', 'Nobody on board wanted to turn back.');

/** Another story by another reporter. */
export const UNRELATED = `Library in Orrestad opens a reading garden

The public library in Orrestad opened its new garden on Saturday with a concert by two school choirs. About three hundred visitors came, librarian Marta Vik said.

The garden was paid for with a gift of 2.4 million kroner from a local bank. It has forty chairs, a small stage and a bed of herbs that the children planted in May.`;

/** A text as an HTML page. */
export const asPage = (story: string): string => {
  const [title, ...paragraphs] = story.split(/\n+/);
  const body = paragraphs.map(paragraph => `<p>${paragraph}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>${title}</h1>${body}</article><footer>Imprint</footer></body></html>`;
};

/** Without the title line. */
export const bodyOf = (story: string): string => story.slice(story.indexOf('\n')).trim();
