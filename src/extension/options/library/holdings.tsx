import { useEffect, useState } from 'preact/hooks';
import type { Usage } from '../../../lookup/library/storage-room.ts';
import { bytesText, counted } from '../../browser/text.ts';
import { DeleteAll } from './delete-all.tsx';
import type { LibraryPartProps } from './library-part.ts';

/** How much the library holds, and the way to empty it. */
export function Holdings({ library, changes, onChanged }: LibraryPartProps) {
  const [usage, setUsage] = useState<Usage>();
  useEffect(() => {
    void library.usage().then(setUsage);
  }, [library, changes]);
  if (!usage?.stories) return null;
  return (
    <>
      <p>{counted('libraryHolds', usage.stories, bytesText(usage.usedBytes ?? usage.textBytes))}</p>
      <DeleteAll onDelete={() => void library.deleteAll().then(onChanged)} />
    </>
  );
}
