import { useEffect, useState } from 'preact/hooks';
import { type Choice, choiceFor, settings } from '../browser/settings.ts';

/** What the reader has decided about a source, as it stands now; to be asked until that is known. */
export function useChoice(source: string): Choice {
  const [choice, setChoice] = useState<Choice>('ask');
  useEffect(() => {
    const gone = new AbortController();
    settings.watch(now => setChoice(choiceFor(now, source)), gone.signal);
    void settings.get().then(now => {
      if (!gone.signal.aborted) setChoice(choiceFor(now, source));
    });
    return () => gone.abort();
  }, [source]);
  return choice;
}

/** Notes what the reader decided about a source. */
export async function choose(source: string, choice: Choice): Promise<void> {
  const now = await settings.get();
  await settings.set({ ...now, choices: { ...now.choices, [source]: choice } });
}
