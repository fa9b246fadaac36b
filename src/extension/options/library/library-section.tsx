import { useEffect, useState } from 'preact/hooks';
import { eraseLibrary } from '../../../lookup/library/erase-library.ts';
import type { Library } from '../../../lookup/library/library.ts';
import { LibraryError } from '../../../lookup/library/library-error.ts';
import { openLibrary } from '../../../lookup/library/open-library.ts';
import { text } from '../../browser/text.ts';
import type { SectionProps } from '../use-stored.ts';
import { DeleteAll } from './delete-all.tsx';
import { Holdings } from './holdings.tsx';
import { Keeping } from './keeping.tsx';
import { Shelf } from './shelf.tsx';
import { Transfer } from './transfer.tsx';

/** The articles that the reader kept: how many, which, in and out. */
export function LibrarySection({ settings, change }: SectionProps) {
  const [library, setLibrary] = useState<Library>();
  const [error, setError] = useState<Error>();
  /** Counts what was done to the library, so that all that shows it reads it anew. */
  const [changes, setChanges] = useState(0);
  const open = () => {
    setError(undefined);
    openLibrary().then(setLibrary, setError);
  };
  useEffect(open, []);
  const changed = () => setChanges(count => count + 1);
  return (
    <section>
      <h2>{text('libraryTitle')}</h2>
      <p role="alert">{error?.message}</p>
      {error instanceof LibraryError && error.trouble === 'damaged' && (
        <DeleteAll onDelete={() => void eraseLibrary().then(open, setError)} />
      )}
      {library && (
        <>
          <Holdings library={library} changes={changes} onChanged={changed} />
          <Keeping settings={settings} change={change} library={library} />
          <Shelf library={library} changes={changes} onChanged={changed} />
          <Transfer library={library} onChanged={changed} />
        </>
      )}
    </section>
  );
}
