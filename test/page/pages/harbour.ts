/** An invented story, paragraph by paragraph. */
export const HARBOUR: readonly string[] = [
  'A ferry with 214 passengers on board ran aground outside Lake Mill harbour on Tuesday morning, the coast guard said. Nobody was hurt, and all passengers were brought ashore within two hours.',
  '“We did not see the sandbank until it was too late,” said captain Ines Marlow. “The buoy that marks it was gone.” She has sailed the route for eleven years.',
  'The harbour office confirmed that the buoy had been missing since Sunday. It had allegedly been torn off by the storm that passed over the coast at the weekend.',
  'Two tugs tried in vain to free the ship at noon. A third attempt is planned for Wednesday, when the tide will be about forty centimetres higher than today.',
  'The ferry company, Lake Mill Lines, said that the damage was slight and that the ship would be back in service by Friday. Its shares fell by three per cent.',
];

interface Look {
  readonly style?: string;
  readonly before?: string;
  readonly after?: string;
  readonly language?: string;
  readonly paragraphs?: readonly string[];
}

/** The story as a plain news page. */
export const harbourPage = ({
  style = '',
  before = '',
  after = '',
  language = 'en',
  paragraphs = HARBOUR,
}: Look = {}): string =>
  `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>Harbour ferry runs aground | The Mill Gazette</title>
<style>body { font: 18px/1.6 Georgia, serif; margin: 0 } main { max-width: 42rem; margin: 0 auto; padding: 2rem 1rem } ${style}</style></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>${before}
<main><article><h1>Harbour ferry runs aground</h1>
${paragraphs.map(paragraph => `<p>${paragraph}</p>`).join('\n')}
</article></main>${after}<footer><p>The Mill Gazette, Mill Lane 3.</p></footer></body></html>`;
