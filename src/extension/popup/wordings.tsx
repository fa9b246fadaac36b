import type { Finding } from '../../story/finding.ts';
import { text } from '../browser/text.ts';

/** Longer passages are cut in the list; the card on the page shows them whole. Characters. */
const LONGEST_SHOWN = 140;

function cut(words: string): string {
  const spaced = words.replace(/\s+/g, ' ').trim();
  if (spaced.length <= LONGEST_SHOWN) return spaced;
  const space = spaced.lastIndexOf(' ', LONGEST_SHOWN);
  return `${spaced.slice(0, space > LONGEST_SHOWN / 2 ? space : LONGEST_SHOWN)}…`;
}

/** Both wordings: what stood there, struck through, and what stands here. */
export function Wordings({ finding }: { readonly finding: Finding }) {
  const isGuess = finding.versionId === null;
  return (
    <span class="wordings">
      {finding.was !== null && finding.was !== '' && (
        <del class={finding.text ? (isGuess ? 'was was--likely' : 'was') : 'was was--missing'}>
          <span class="unseen">{text(isGuess ? 'likelyWas' : 'saidThere')}: </span>
          <bdi>{cut(finding.was)}</bdi>
        </del>
      )}
      {finding.was && finding.text && (
        <span class="arrow" aria-hidden="true">
          →
        </span>
      )}
      {finding.text && (
        <ins class="now">
          <span class="unseen">{text('saysHere')}: </span>
          <bdi>{cut(finding.text)}</bdi>
        </ins>
      )}
    </span>
  );
}
