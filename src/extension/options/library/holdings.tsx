import { useEffect, useState } from 'preact/hooks';
import type { Usage } from '../../../lookup/library/storage-room.ts';
import { bytesText, counted } from '../../browser/text.ts';
import { reasonOf } from '../reason-of.ts';
import { DeleteAll } from './delete-all.tsx';
import type { LibraryPartProps } from './library-part.ts';

/** How much the library holds, and the way to empty it. */
export function Holdings({ library, changes, onChanged }: LibraryPartProps) {
  const [usage, setUsage] = useState<Usage>();
  const [why, setWhy] = useState('');
  const tell = async (error: unknown) => setWhy(await reasonOf(error));
  useEffect(() => {
    library.usage().then(setUsage, tell);
  }, [library, changes]);
  const deleteAll = () => {
    setWhy('');
    library.deleteAll().then(onChanged, tell);
  };
  if (!usage?.stories) return why ? <p role="alert">{why}</p> : null;
  return (
    <>
      <p>{counted('libraryHolds', usage.stories, bytesText(usage.usedBytes ?? usage.textBytes))}</p>
      <DeleteAll onDelete={deleteAll} />
      {why && <p role="alert">{why}</p>}
    </>
  );
}
