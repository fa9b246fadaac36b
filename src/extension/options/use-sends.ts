import { useEffect, useState } from 'preact/hooks';
import type { Source, Story } from '../../lookup/sources/source.ts';
import { interpreter } from '../browser/told/interpreter.ts';

/** Nothing is looked for: only the sentence is wanted that a place asks consent with. */
const NO_STORY: Story = {
  article: { title: '', text: '', language: 'en' },
  facts: [],
  words: { quotations: [], firmNames: [], names: [], terms: [] },
};

/** What goes where when this place is asked, in the words in which consent is asked for it. */
export function useSends({ announce }: Pick<Source, 'announce'>): string {
  const [sentence, setSentence] = useState('');
  // The reader can give a place another address in the next part of the page.
  const { sentence: said } = announce(NO_STORY, Date.now());
  useEffect(() => {
    void interpreter().then(tell => setSentence(tell(said)));
  }, [said]);
  return sentence;
}
