import { useState } from 'preact/hooks';
import { text } from '../../browser/text.ts';

/** The way to empty the library, which asks once more. */
export function DeleteAll({ onDelete }: { readonly onDelete: () => void }) {
  const [sure, setSure] = useState(false);
  if (!sure)
    return (
      <button type="button" class="button" onClick={() => setSure(true)}>
        {text('libraryDeleteAll')}
      </button>
    );
  const deleteAll = () => {
    setSure(false);
    onDelete();
  };
  return (
    <p class="row" role="alert">
      {text('libraryDeleteSure')}
      <button type="button" class="button" onClick={deleteAll}>
        {text('libraryDeleteAll')}
      </button>
      <button type="button" class="button button--plain" onClick={() => setSure(false)}>
        {text('cancel')}
      </button>
    </p>
  );
}
