import { useState } from 'preact/hooks';
import type { Library } from '../../../lookup/library/library.ts';
import type { StoryCard } from '../../../lookup/library/stored-story.ts';
import { dateText, factsText, text } from '../../browser/text.ts';
import { webLink } from '../../browser/web-link.ts';
import { reasonOf } from '../reason-of.ts';

interface StoryRowProps {
  readonly library: Library;
  readonly card: StoryCard;
  readonly isChosen: boolean;
  /** Whether one more may be chosen to be compared. */
  readonly mayChoose: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onDelete: () => void;
}

/** A kept article: its page, its text as it was kept, and what can be done with it. */
export function StoryRow({ library, card, isChosen, mayChoose, onChoose, onDelete }: StoryRowProps) {
  const [words, setWords] = useState<string | null>(null);
  const { id, outlet, published, addresses, keptAt } = card;
  const link = webLink(addresses[0]);
  const title = card.title || text('untitled');
  const show = () => {
    if (words !== null) return setWords(null);
    library.get(id).then(
      story => setWords(story?.text ?? ''),
      async (error: unknown) => setWords(await reasonOf(error)),
    );
  };
  const facts = [outlet, dateText(published ?? new Date(keptAt).toISOString())];
  return (
    <li>
      <label class="choice">
        <input
          type="checkbox"
          checked={isChosen}
          disabled={!isChosen && !mayChoose}
          aria-label={text('libraryChoose', title)}
          onChange={event => onChoose(event.currentTarget.checked)}
        />
        <span>
          <bdi>{title}</bdi> <small class="soft">{factsText(facts)}</small>
        </span>
      </label>
      {link && (
        <a href={link} target="_blank" rel="noreferrer">
          {text('libraryOpenPage')}
        </a>
      )}
      <button type="button" class="button button--plain" aria-expanded={words !== null} onClick={show}>
        {text('libraryShowText')}
      </button>
      <button type="button" class="button" onClick={onDelete}>
        {text('libraryDelete')}
      </button>
      {words !== null && (
        <div lang={card.language === 'und' ? undefined : card.language}>
          {words.split('\n').map((paragraph, at) => (
            <p key={at} dir="auto">
              {paragraph}
            </p>
          ))}
        </div>
      )}
    </li>
  );
}
