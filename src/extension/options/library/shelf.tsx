import { useEffect, useState } from 'preact/hooks';
import type { StoryCard } from '../../../lookup/library/stored-story.ts';
import { background } from '../../browser/messages.ts';
import { ask } from '../../browser/messenger.ts';
import { text } from '../../browser/text.ts';
import { reasonOf } from '../reason-of.ts';
import { Filters } from './filters.tsx';
import type { LibraryPartProps } from './library-part.ts';
import { StoryRow } from './story-row.tsx';
import { ANYTHING, asListOptions } from './wanted.ts';

const PAGE = 20;

/** The later of two is what is checked, the earlier what it is compared with. */
const timeOf = ({ published, keptAt }: StoryCard): number => Date.parse(published ?? '') || keptAt;

/** The kept articles, last kept first: searched, shown, compared two by two, deleted. */
export function Shelf({ library, changes, onChanged }: LibraryPartProps) {
  const [wanted, setWanted] = useState(ANYTHING);
  const [limit, setLimit] = useState(PAGE);
  const [cards, setCards] = useState<readonly StoryCard[]>();
  const [chosen, setChosen] = useState<readonly StoryCard[]>([]);
  const [says, setSays] = useState('');
  const tell = async (error: unknown) => setSays(await reasonOf(error));
  useEffect(() => {
    const superseded = new AbortController();
    const { signal } = superseded;
    library.list({ ...asListOptions(wanted), limit, signal }).then(
      found => void (signal.aborted || setCards(found)),
      (error: unknown) => void (signal.aborted || tell(error)),
    );
    return () => superseded.abort();
  }, [library, changes, wanted, limit]);
  const choose = (card: StoryCard, isChosen: boolean) =>
    setChosen(now => (isChosen ? [...now, card] : now.filter(({ id }) => id !== card.id)));
  const remove = ({ id }: StoryCard) => {
    setChosen(now => now.filter(one => one.id !== id));
    library.delete([id]).then(onChanged, tell);
  };
  const compare = () => {
    const [other, article] = [...chosen].sort((a, b) => timeOf(a) - timeOf(b));
    if (!other || !article) return;
    setChosen([]);
    ask('extension', background, 'compareKept', { article: article.id, other: other.id }).catch(tell);
  };
  // What was chosen stays in sight whatever is looked for next: it can be taken back only there.
  const away = chosen.filter(({ id }) => !cards?.some(card => card.id === id));
  // In an empty library there is nothing to search or compare.
  const hasAny = cards !== undefined && (cards.length > 0 || wanted !== ANYTHING);
  return (
    <>
      {hasAny && <Filters library={library} changes={changes} wanted={wanted} onWanted={setWanted} />}
      <ul class="rows">
        {cards &&
          [...away, ...cards].map(card => (
            <StoryRow
              key={card.id}
              library={library}
              card={card}
              isChosen={chosen.some(({ id }) => id === card.id)}
              mayChoose={chosen.length < 2}
              onChoose={isChosen => choose(card, isChosen)}
              onDelete={() => remove(card)}
            />
          ))}
      </ul>
      {cards?.length === 0 && <p class="soft">{text(hasAny ? 'keptNoMatch' : 'keptNone')}</p>}
      <div class="row">
        {cards?.length === limit && (
          <button type="button" class="button button--plain" onClick={() => setLimit(limit + PAGE)}>
            {text('libraryMore')}
          </button>
        )}
        {hasAny && (
          <button type="button" class="button" disabled={chosen.length !== 2} onClick={compare}>
            {text('libraryCompare')}
          </button>
        )}
      </div>
      <p role="status">{says}</p>
    </>
  );
}
