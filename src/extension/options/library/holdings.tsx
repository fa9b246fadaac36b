import { useEffect, useState } from 'preact/hooks';
import type { Usage } from '../../../lookup/library/storage-room.ts';
import { bytesText, counted, text } from '../../browser/text.ts';
import type { LibraryPartProps } from './library-section.tsx';

/** How much the library holds, and the way to empty it. */
export function Holdings({ library, changes, onChanged }: LibraryPartProps) {
  const [usage, setUsage] = useState<Usage>();
  const [sure, setSure] = useState(false);
  useEffect(() => {
    void library.usage().then(setUsage);
  }, [library, changes]);
  if (!usage) return null;
  const deleteAll = () => {
    setSure(false);
    void library.deleteAll().then(onChanged);
  };
  return (
    <>
      <p>{counted('libraryHolds', usage.stories, bytesText(usage.usedBytes ?? usage.textBytes))}</p>
      {usage.stories > 0 && !sure && (
        <button type="button" class="button" onClick={() => setSure(true)}>
          {text('libraryDeleteAll')}
        </button>
      )}
      {sure && (
        <p class="row" role="alert">
          {text('libraryDeleteSure')}
          <button type="button" class="button" onClick={deleteAll}>
            {text('libraryDeleteAll')}
          </button>
          <button type="button" class="button button--plain" onClick={() => setSure(false)}>
            {text('cancel')}
          </button>
        </p>
      )}
    </>
  );
}
