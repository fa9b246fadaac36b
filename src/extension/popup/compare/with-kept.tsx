import { useEffect, useState } from 'preact/hooks';
import { background, type KeptArticle } from '../../browser/messages.ts';
import { ask } from '../../browser/messenger.ts';
import { hostOf } from '../../browser/source-names.ts';
import { dateText, factsText, text } from '../../browser/text.ts';
import { Choices } from './choices.tsx';
import { Says } from './says.tsx';
import { useAsking } from './use-asking.ts';

/** Compares with an article that the reader kept. */
export function WithKept({ tabId, onDone }: { readonly tabId: number; readonly onDone: () => void }) {
  const [kept, setKept] = useState<readonly KeptArticle[]>();
  const [words, setWords] = useState('');
  const [why, setWhy] = useState('');
  const { says, busy, begin } = useAsking(onDone);
  useEffect(() => {
    ask('extension', background, 'kept', undefined).then(setKept, (error: Error) => setWhy(error.message));
  }, []);
  if (why) return <Says says={why} />;
  if (!kept) return null;
  if (!kept.length) return <p class="soft">{text('keptNone')}</p>;
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = kept.filter(article => {
    const all = `${article.title} ${article.outlet ?? ''}`.toLowerCase();
    return wanted.every(word => all.includes(word));
  });
  return (
    <>
      <label>
        <span class="label">{text('keptSearch')}</span>
        <input
          class="field"
          type="search"
          value={words}
          onInput={event => setWords(event.currentTarget.value)}
        />
      </label>
      {shown.length === 0 && <p class="soft">{text('keptNoMatch')}</p>}
      <Choices
        busy={busy}
        choices={shown.map(({ id, title, outlet, url, published }) => ({
          id,
          title,
          detail: factsText([outlet ?? hostOf(url), published && dateText(published)]),
        }))}
        onChoose={id =>
          begin(ask('extension', background, 'compareWithKept', { tabId, id }).then(() => undefined))
        }
      />
      <Says says={says} />
    </>
  );
}
