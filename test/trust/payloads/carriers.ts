import { PROSE, storyPage } from '../story.ts';
import type { Payload } from './payloads.ts';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** JSON that cannot end the script it stands in. */
const json = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

/** A payload in every place of a page that the extension reads, each as the page's own text: nothing runs in the page. */
export function carryingPage({ text }: Payload): string {
  const meta = (property: string) => `<meta property="${property}" content="${escaped(text)}">`;
  const head = `
    ${['og:title', 'og:site_name', 'author', 'article:section', 'article:published_time', 'copyright', 'dc.source', 'syndication-source', 'original-source'].map(meta).join('')}
    <link rel="canonical" href="${escaped(text)}"><link rel="license" href="${escaped(text)}">
    <script type="application/ld+json">${json({
      '@type': 'NewsArticle',
      headline: text,
      name: text,
      author: { name: text },
      publisher: { name: text },
      articleSection: text,
      creditText: text,
      correction: text,
      isBasedOn: text,
      license: text,
      publishingPrinciples: text,
      sourceOrganization: { name: text },
      copyrightHolder: text,
      datePublished: text,
    })}</script>`;
  const said = `<p>“${escaped(text)},” said Odile Farrant, who stood beside the harbour master, and she said it again.</p>`;
  return storyPage('carrier', { head, article: `${PROSE}${said}<p>Source: ${escaped(text)}</p>` }).replace(
    /<title>.*?<\/title>/,
    `<title>${escaped(text)}</title>`,
  );
}

/** Another outlet's version, doctored in the same places, whose words, title and address are the payload's. */
export const carryingVersion = (payload: Payload): string =>
  carryingPage(payload)
    .replace('212 passengers', `121 ${escaped(payload.text)} passengers`)
    .replace('has ruled out human error', 'has not ruled out human error')
    .replace('a long scrape', `a short ${escaped(payload.text)} knock`);
