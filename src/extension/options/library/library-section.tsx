import { useEffect, useState } from 'preact/hooks';
import { eraseLibrary } from '../../../lookup/library/erase-library.ts';
import type { Library } from '../../../lookup/library/library.ts';
import { LibraryError } from '../../../lookup/library/library-error.ts';
import { openLibrary } from '../../../lookup/library/open-library.ts';
import { background } from '../../browser/messages.ts';
import { ask } from '../../browser/messenger.ts';
import { text } from '../../browser/text.ts';
import { reasonOf } from '../reason-of.ts';
import type { SectionProps } from '../use-stored.ts';
import { DeleteAll } from './delete-all.tsx';
import { Holdings } from './holdings.tsx';
import { Keeping } from './keeping.tsx';
import { Shelf } from './shelf.tsx';
import { Transfer } from './transfer.tsx';

/** The articles that the reader kept: how many, which, in and out. */
export function LibrarySection({ settings, change }: SectionProps) {
  const [library, setLibrary] = useState<Library>();
  const [trouble, setTrouble] = useState<{ readonly why: string; readonly isDamaged: boolean }>();
  /** Counts what was done to the library, so that all that shows it reads it anew. */
  const [changes, setChanges] = useState(0);
  const fail = async (error: unknown) => {
    const isDamaged = error instanceof LibraryError && error.trouble === 'damaged';
    setTrouble({ why: await reasonOf(error), isDamaged });
  };
  const open = () => {
    setTrouble(undefined);
    openLibrary().then(setLibrary, fail);
  };
  useEffect(open, []);
  const changed = () => {
    setChanges(count => count + 1);
    ask('extension', background, 'libraryChanged', undefined).catch(() => undefined);
  };
  useEffect(() => {
    // Feeds, checks and other tabs put articles in while this page is behind them.
    const look = () => document.hidden || setChanges(count => count + 1);
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  /** Counts how often all was deleted: what was looked for and chosen before goes with it. */
  const [emptyings, setEmptyings] = useState(0);
  const emptied = () => {
    setEmptyings(count => count + 1);
    changed();
  };
  return (
    <section>
      <h2>{text('libraryTitle')}</h2>
      <p role="alert">{trouble?.why}</p>
      {trouble?.isDamaged && (
        <DeleteAll onDelete={() => void eraseLibrary().then(open).then(changed, fail)} />
      )}
      {library && (
        <>
          <Holdings library={library} changes={changes} onChanged={emptied} />
          <Keeping settings={settings} change={change} library={library} />
          <Shelf key={emptyings} library={library} changes={changes} onChanged={changed} />
          <Transfer library={library} onChanged={changed} />
        </>
      )}
    </section>
  );
}
