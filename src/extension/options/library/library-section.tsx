import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../../lookup/library/library.ts';
import { openLibrary } from '../../../lookup/library/open-library.ts';
import { text } from '../../browser/text.ts';
import type { SectionProps } from '../use-stored.ts';
import { Holdings } from './holdings.tsx';
import { Keeping } from './keeping.tsx';
import { Shelf } from './shelf.tsx';
import { Transfer } from './transfer.tsx';

/** The articles that the reader kept: how many, which, in and out. */
export function LibrarySection({ settings, change }: SectionProps) {
  const [library, setLibrary] = useState<Library>();
  const [why, setWhy] = useState('');
  /** Counts what was done to the library, so that all that shows it reads it anew. */
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    openLibrary().then(setLibrary, (error: Error) => setWhy(error.message));
  }, []);
  const changed = () => setChanges(count => count + 1);
  return (
    <section>
      <h2>{text('libraryTitle')}</h2>
      <p role="alert">{why}</p>
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

/** What a part of the section works on. */
export interface LibraryPartProps {
  readonly library: Library;
  readonly changes: number;
  readonly onChanged: () => void;
}
