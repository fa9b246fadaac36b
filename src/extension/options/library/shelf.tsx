import { useEffect, useState } from 'preact/hooks';
import type { StoryCard } from '../../../lookup/library/stored-story.ts';
import { dateText, text } from '../../browser/text.ts';
import type { LibraryPartProps } from './library-section.tsx';

const PAGE = 20;

/** The kept articles, last kept first, by the words of their titles and outlets. */
export function Shelf({ library, changes, onChanged }: LibraryPartProps) {
  const [words, setWords] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const [cards, setCards] = useState<readonly StoryCard[]>([]);
  useEffect(() => {
    const superseded = new AbortController();
    const { signal } = superseded;
    library.list({ words, limit, signal }).then(
      found => signal.aborted || setCards(found),
      () => undefined,
    );
    return () => superseded.abort();
  }, [library, changes, words, limit]);
  return (
    <>
      <label class="setting">
        <span class="label">{text('keptSearch')}</span>
        <input
          class="field"
          type="search"
          value={words}
          onInput={event => setWords(event.currentTarget.value)}
        />
      </label>
      <ul class="rows">
        {cards.map(({ id, title, outlet, published, addresses: [url] }) => (
          <li key={id}>
            <span>
              {url ? (
                <a href={url} target="_blank" rel="noreferrer">
                  {title || text('untitled')}
                </a>
              ) : (
                title || text('untitled')
              )}
              <small class="soft">
                {' '}
                {[outlet, published && dateText(published)].filter(Boolean).join(' · ')}
              </small>
            </span>
            <button type="button" class="button" onClick={() => void library.delete([id]).then(onChanged)}>
              {text('libraryDelete')}
            </button>
          </li>
        ))}
      </ul>
      {cards.length === limit && (
        <button type="button" class="button button--plain" onClick={() => setLimit(limit + PAGE)}>
          {text('libraryMore')}
        </button>
      )}
    </>
  );
}
