import type { FactName } from '../../extract/reading.ts';
import { addressKey, tidyAddress } from '../tidy-address.ts';
import type { Candidate, Source, Story } from './source.ts';

/** Facts by which a page names where its story comes from, strongest first. */
const NAMING: readonly FactName[] = [
  'isBasedOn',
  'original-source',
  'syndication-source',
  'canonical',
  'credit',
  'sourceOrganization',
];

const MAX_NAMED = 5;

/**
 * The addresses the page itself names as its original: isBasedOn, original-source, syndication-source, a
 * canonical address on another site, links in the credit. Nobody is asked.
 */
export const pageSource: Source = {
  id: 'page',
  name: 'This page',
  origins: [],
  announce: () => ({ sentence: 'Nothing is sent: Unspin reads what the page itself names.', sends: [] }),
  ask: async story => ({ candidates: namedByPage(story) }),
};

function namedByPage({ article, facts }: Story): Candidate[] {
  const own = article.url ?? '';
  const ownHost = hostOf(own);
  const seen = new Set([addressKey(own)]);
  const candidates: Candidate[] = [];
  for (const name of NAMING) {
    for (const fact of facts) {
      if (fact.name !== name || candidates.length === MAX_NAMED) continue;
      const url = tidyAddress(fact.value);
      if (!url || seen.has(addressKey(url))) continue;
      // A canonical address on the same site is this page under its proper name; a bare host names no article.
      if (name === 'canonical' && hostOf(url) === ownHost) continue;
      if (new URL(url).pathname === '/' && !new URL(url).search) continue;
      seen.add(addressKey(url));
      candidates.push({
        source: 'page',
        url,
        outlet: hostOf(url),
        evidence: [{ label: `Named by the page (${fact.from})`, url }],
      });
    }
  }
  return candidates;
}

const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
