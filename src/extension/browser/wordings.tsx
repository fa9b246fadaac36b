import type { Finding } from '../../story/finding.ts';
import { text } from './text.ts';
import { type Piece, wordChanges } from './word-changes.ts';

/** Longer passages are cut in a list; the card on the page and the report show them whole. Characters. */
const LONGEST_SHOWN = 140;

function cut(words: string): string {
  const spaced = words.replace(/\s+/g, ' ').trim();
  if (spaced.length <= LONGEST_SHOWN) return spaced;
  const space = spaced.lastIndexOf(' ', LONGEST_SHOWN);
  return `${spaced.slice(0, space > LONGEST_SHOWN / 2 ? space : LONGEST_SHOWN)}…`;
}

/** Both wordings: what stood there, its lost words struck through, and what stands here, its new words bold. */
export function Wordings({ finding }: { readonly finding: Finding }) {
  const here = cut(finding.text);
  const there = cut(finding.was ?? '');
  const isGuess = finding.versionId === null;
  if (!here || !there) return <Alone here={here} there={there} />;
  if (isGuess)
    return (
      <span class="wordings">
        <span class="was was--likely">
          {text('likelyWas')} <bdi>{there}</bdi>
        </span>
        <Arrow />
        <ins class="now">
          <span class="unseen">{text('saysHere')}: </span>
          <bdi>{here}</bdi>
        </ins>
      </span>
    );
  const pieces = wordChanges(here, there);
  return (
    <span class="wordings">
      <span class="was">
        <span class="unseen">{text('saidThere')}: </span>
        <bdi>{pieces.there.map(changedAs('del'))}</bdi>
      </span>
      <Arrow />
      <span>
        <span class="unseen">{text('saysHere')}: </span>
        <bdi>{pieces.here.map(changedAs('ins'))}</bdi>
      </span>
    </span>
  );
}

const changedAs =
  (Changed: 'del' | 'ins') =>
  ({ text: words, changed }: Piece) =>
    changed ? <Changed class={Changed === 'ins' ? 'now' : ''}>{words}</Changed> : words;

/** What was left out is there to be read; it is not struck through. */
const Alone = ({ here, there }: { readonly here: string; readonly there: string }) => (
  <span class="wordings">
    {there && (
      <del class="was--missing">
        <span class="unseen">{text('saidThere')}: </span>
        <bdi>{there}</bdi>
      </del>
    )}
    {here && (
      <ins class="now">
        <span class="unseen">{text('saysHere')}: </span>
        <bdi>{here}</bdi>
      </ins>
    )}
  </span>
);

const Arrow = () => (
  <span class="arrow" aria-hidden="true">
    →
  </span>
);
