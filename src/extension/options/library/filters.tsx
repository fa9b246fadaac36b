import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../../lookup/library/library.ts';
import type { ListOptions } from '../../../lookup/library/list-stories.ts';
import { text } from '../../browser/text.ts';

/** What the reader looks for; dates as a date field gives them ("2031-04-02"), empty for any. */
export interface Wanted {
  readonly words: string;
  readonly inText: boolean;
  readonly outlet: string;
  readonly from: string;
  readonly until: string;
}

export const ANYTHING: Wanted = { words: '', inText: false, outlet: '', from: '', until: '' };

/** The day after: a story of the last day itself is wanted too. */
function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString();
}

/** A date field takes years of five digits and more, which stand for no date elsewhere. */
const isDay = (typed: string): boolean => /^\d{4}-/.test(typed);

/** What the library is asked for it. */
export const asListOptions = ({ words, inText, outlet, from, until }: Wanted): ListOptions => ({
  words,
  inText,
  ...(outlet && { outlet }),
  ...(isDay(from) && { from }),
  ...(isDay(until) && { until: dayAfter(until) }),
});

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
