import { useState } from 'preact/hooks';
import { type ImportProgress, importFile } from '../../../lookup/library/import-stories.ts';
import type { Library } from '../../../lookup/library/library.ts';
import { counted, text } from '../../browser/text.ts';
import { saveBlob } from '../save-file.ts';

interface TransferProps {
  readonly library: Library;
  readonly onChanged: () => void;
}

const MOST_BAD_SHOWN = 20;

/** Articles in and out as JSON Lines. An import that was broken off goes on when the same file is given again. */
export function Transfer({ library, onChanged }: TransferProps) {
  const [progress, setProgress] = useState<ImportProgress>();
  const [bad, setBad] = useState<readonly string[]>([]);
  const [why, setWhy] = useState('');
  const importFrom = async (file: File) => {
    setWhy('');
    setBad([]);
    try {
      const onBadLine = (line: { number: number; why: string }) =>
        setBad(all => [...all, `${line.number}: ${line.why}`].slice(0, MOST_BAD_SHOWN));
      await library.persist();
      setProgress(await library.import(importFile(file), { onProgress: setProgress, onBadLine }));
    } catch (error) {
      setWhy(error instanceof Error ? error.message : String(error));
    }
    onChanged();
  };
  const exportAll = async () => saveBlob('unspin-library.jsonl', await new Response(library.export()).blob());
  return (
    <>
      <div class="row">
        <label class="button">
          {text('libraryImport')}
          <input
            type="file"
            class="unseen"
            accept=".jsonl,.ndjson,application/jsonl"
            onChange={event => {
              const file = event.currentTarget.files?.[0];
              if (file) void importFrom(file);
            }}
          />
        </label>
        <button type="button" class="button" onClick={() => void exportAll()}>
          {text('exportList')}
        </button>
      </div>
      <p role="status">
        {progress && `${counted('libraryAdded', progress.added)} ${counted('libraryBad', progress.bad)}`}{' '}
        {why}
      </p>
      <ul class="bullets small">
        {bad.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
