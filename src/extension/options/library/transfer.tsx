import { useRef, useState } from 'preact/hooks';
import { importFile } from '../../../lookup/library/import-file.ts';
import type { ImportProgress } from '../../../lookup/library/import-stories.ts';
import type { Library } from '../../../lookup/library/library.ts';
import { LibraryError } from '../../../lookup/library/library-error.ts';
import { warcFile } from '../../../lookup/library/warc-lines.ts';
import { saveBlob } from '../../browser/save-file.ts';
import { counted, percentText, text } from '../../browser/text.ts';
import { reasonOf } from '../reason-of.ts';
import { readWarcPage } from './read-warc-page.ts';

interface TransferProps {
  readonly library: Library;
  readonly onChanged: () => void;
}

const MOST_BAD_SHOWN = 20;
const WARC = /\.warc(?:\.gz)?$/i;
/** Their lines are made from them, so that a place in these says nothing of the place in the file. */
const MADE_FROM = /\.(?:warc|gz)$/i;

/** How far an import is; of a web archive or a packed file only what became of it is known. */
interface Shown extends ImportProgress {
  /** 0–1. */
  readonly part?: number;
}

/** Articles in and out. An import that was broken off, here or by the browser, goes on when the same file is given again. */
export function Transfer({ library, onChanged }: TransferProps) {
  const [progress, setProgress] = useState<Shown>();
  const [bad, setBad] = useState<readonly string[]>([]);
  const [why, setWhy] = useState('');
  const [running, setRunning] = useState<AbortController>();
  const picker = useRef<HTMLInputElement>(null);
  const importFrom = async (file: File) => {
    const stop = new AbortController();
    const hasParts = file.size > 0 && !MADE_FROM.test(file.name);
    setRunning(stop);
    setWhy('');
    setBad([]);
    setProgress(undefined);
    // Firefox puts this question to the reader, who may leave it open.
    void library.persist().catch(() => false);
    try {
      const onProgress = (now: ImportProgress) =>
        setProgress(hasParts ? { ...now, part: now.bytes / file.size } : now);
      const onBadLine = (line: { number: number; why: string }) =>
        void reasonOf(line.why).then(why =>
          setBad(all => (all.length < MOST_BAD_SHOWN ? [...all, `${line.number}: ${why}`] : all)),
        );
      const source = WARC.test(file.name) ? warcFile(file, readWarcPage) : importFile(file);
      setProgress(await library.import(source, { onProgress, onBadLine, signal: stop.signal }));
    } catch (error) {
      setWhy(stop.signal.aborted ? text('libraryImportStopped') : await reasonOf(error));
    }
    setRunning(undefined);
    onChanged();
  };
  const exportAll = async () => {
    setWhy('');
    let isDamaged = false;
    const onDamaged = () => {
      isDamaged = true;
    };
    try {
      saveBlob('unspin-library.jsonl', await new Response(library.export({ onDamaged })).blob());
      // The file has not all of them: whoever starts anew with it should know.
      if (isDamaged) setWhy(await reasonOf(new LibraryError('damaged')));
    } catch (error) {
      setWhy(await reasonOf(error));
    }
  };
  return (
    <>
      <div class="row">
        <label class="button" title="JSON Lines (.jsonl), WARC (.warc, .warc.gz)">
          {text('libraryImport')}
          <input
            ref={picker}
            type="file"
            class="unseen"
            accept=".jsonl,.ndjson,application/jsonl,.warc,.gz"
            disabled={running !== undefined}
            onChange={event => {
              const file = event.currentTarget.files?.[0];
              if (file) void importFrom(file);
              // The same file may be given again, to go on.
              if (picker.current) picker.current.value = '';
            }}
          />
        </label>
        {running && (
          <button type="button" class="button" onClick={() => running.abort()}>
            {text('libraryImportStop')}
          </button>
        )}
        <button type="button" class="button" onClick={() => void exportAll()}>
          {text('exportList')}
        </button>
      </div>
      <p role="status">
        {progress?.part !== undefined && `${percentText(progress.part)} `}
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
