import { storyPage } from '../story.ts';
import type { HostilePage } from './hostile-page.ts';

/** The story at an address that is written in another way. */
const at = (
  name: string,
  write: (address: string) => string,
  expect: HostilePage['expect'] = 'read',
): HostilePage => ({
  name,
  html: () => storyPage(name, {}),
  address: write,
  expect,
});

const headed = (name: string, head: string): HostilePage => ({
  name,
  html: () => storyPage(name, { head }),
  expect: 'read',
});
const canonical = (name: string, address: string): HostilePage =>
  headed(
    `calls itself ${name}`,
    `<link rel="canonical" href="${address}"><meta property="og:url" content="${address}"><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', url: address, mainEntityOfPage: address, isBasedOn: address, publisher: { name: 'x', url: address } })}</script>`,
  );
const titled = (name: string, title: string): HostilePage =>
  headed(
    `title: ${name}`,
    `<meta property="og:site_name" content="${title}"><meta name="author" content="${title}">`,
  );

/** Where pages stand, where they say they stand, and what they call themselves. */
export const addresses: readonly HostilePage[] = [
  at('an address of 60,000 letters', address => `${address}?${'a'.repeat(60_000)}`),
  at('an address with a fragment of text', address => `${address}#:~:text=ferry,fog`),
  at('an address of escapes', address => `${address}?%00%0d%0a%e2%80%ae%ff%2e%2e%2f%3Cscript%3E`),
  at(
    'an address with a fragment of markup',
    address => `${address}#<img src=x onerror=fetch('/hit/fragment')>`,
  ),
  at('an address with its password', address => address.replace('//', '//reader:secret@'), 'answered'),
  at('an address of data', () => 'data:text/html,<title>x</title><p>Nothing here.', 'answered'),
  at('the source of a page', address => `view-source:${address}`, 'answered'),
  at('a blank page', () => 'about:blank', 'answered'),
  at('a page of the browser’s own', () => 'about:version', 'answered'),
  canonical('a script', 'javascript:fetch(`/hit/canonical`)'),
  canonical('data', 'data:text/html,x'),
  canonical('this computer', 'http://127.0.0.1:1/hit/canonical'),
  canonical('a file', 'file:///etc/passwd'),
  canonical('somebody’s password', 'https://reader:secret@news.example/'),
  canonical('a look-alike', 'https://xn--80ak6aa92e.com/'),
  canonical('letters that look alike', 'https://аррӏе.example/'),
  canonical('a hundred thousand letters', `https://news.example/${'a'.repeat(100_000)}`),
  canonical('nothing that is one', 'http://[::1'),
  canonical('a port that is none', 'https://news.example:99999/'),
  titled('isolates and overrides', '\u2066\u202eesrever\u2069\u2069\u202c said so'),
  titled('only marks', '\u200b\u200d\u2060\ufeff'),
  titled('only marks that combine', '\u0301'.repeat(3_000)),
  titled('a line of control', '\u0007\u001b[2J\u009b'),
  titled('a hundred thousand letters', 'x'.repeat(100_000)),
];
