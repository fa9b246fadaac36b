import type { Library } from '../../../lookup/library/library.ts';
import type { Settings } from '../../browser/settings.ts';
import { numberText, text } from '../../browser/text.ts';
import type { SectionProps } from '../use-stored.ts';

const DAYS = [30, 90, 365] as const;
const MEGABYTES = [50, 200, 1000] as const;

interface LimitProps {
  readonly label: string;
  readonly choices: readonly number[];
  /** 0: no limit. */
  readonly value: number;
  readonly word: (value: number) => string;
  readonly onChange: (value: number) => void;
}

function Limit({ label, choices, value, word, onChange }: LimitProps) {
  return (
    <label class="setting">
      <span class="label">{label}</span>
      <select class="field" value={value} onChange={event => onChange(Number(event.currentTarget.value))}>
        <option value={0}>{text('keepingNoLimit')}</option>
        {choices.map(choice => (
          <option key={choice} value={choice}>
            {word(choice)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Whether checked articles are kept by themselves, and how many of those stay. */
export function Keeping({ settings, change, library }: SectionProps & { readonly library: Library }) {
  const { keeping } = settings;
  const set = (some: Partial<Settings['keeping']>) => change({ keeping: { ...keeping, ...some } });
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={keeping.checked}
          onChange={event => {
            set({ checked: event.currentTarget.checked });
            // Only a page can ask the browser to leave the library alone.
            if (event.currentTarget.checked) void library.persist().catch(() => undefined);
          }}
        />
        <span>{text('keepingChecked')}</span>
      </label>
      {keeping.checked && (
        <>
          <Limit
            label={text('keepingDays')}
            choices={DAYS}
            value={keeping.days}
            word={days => text('keepingDaysOf', numberText(days))}
            onChange={days => set({ days })}
          />
          <Limit
            label={text('keepingSize')}
            choices={MEGABYTES}
            value={keeping.megabytes}
            word={megabytes => text('keepingSizeOf', numberText(megabytes))}
            onChange={megabytes => set({ megabytes })}
          />
        </>
      )}
    </>
  );
}
