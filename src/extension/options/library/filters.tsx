import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../../lookup/library/library.ts';
import { text } from '../../browser/text.ts';
import type { Wanted } from './wanted.ts';

interface FiltersProps {
  readonly library: Library;
  readonly changes: number;
  readonly wanted: Wanted;
  readonly onWanted: (wanted: Wanted) => void;
}

/** Words, outlet and dates to look for in the library. */
export function Filters({ library, changes, wanted, onWanted }: FiltersProps) {
  const [outlets, setOutlets] = useState<readonly string[]>([]);
  useEffect(() => {
    library.outlets().then(setOutlets, () => undefined);
  }, [library, changes]);
  const want = (some: Partial<Wanted>) => onWanted({ ...wanted, ...some });
  const day = (name: 'from' | 'until', label: string) => (
    <label>
      <span class="label">{label}</span>
      <input
        class="field"
        type="date"
        value={wanted[name]}
        onInput={event => want({ [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <search class="add">
      <label>
        <span class="label">{text('keptSearch')}</span>
        <input
          class="field"
          type="search"
          value={wanted.words}
          onInput={event => want({ words: event.currentTarget.value })}
        />
      </label>
      <label class="choice">
        <input
          type="checkbox"
          checked={wanted.inText}
          onChange={event => want({ inText: event.currentTarget.checked })}
        />
        <span>{text('libraryInText')}</span>
      </label>
      {outlets.length > 0 && (
        <label>
          <span class="label">{text('libraryOutlet')}</span>
          <select
            class="field"
            value={wanted.outlet}
            onChange={event => want({ outlet: event.currentTarget.value })}
          >
            <option value="">{text('libraryAnyOutlet')}</option>
            {outlets.map(outlet => (
              <option key={outlet}>{outlet}</option>
            ))}
          </select>
        </label>
      )}
      <div class="row">
        {day('from', text('libraryFrom'))}
        {day('until', text('libraryUntil'))}
      </div>
    </search>
  );
}
