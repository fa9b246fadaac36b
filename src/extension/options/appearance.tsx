import type { MarkStyle } from '../browser/mark-style.ts';
import type { Settings } from '../browser/settings.ts';
import { languageName, type TextName, text } from '../browser/text.ts';
import type { SectionProps } from './use-stored.ts';

const THEMES: readonly (readonly [Settings['theme'], TextName])[] = [
  ['system', 'themeSystem'],
  ['light', 'themeLight'],
  ['dark', 'themeDark'],
];

const STYLES: readonly (readonly [MarkStyle, TextName])[] = [
  ['full', 'marksFull'],
  ['lines', 'marksLines'],
  ['thick', 'marksThick'],
];

/** How Unspin looks: its own pages, its marks on others', and the language of both. */
export function Appearance({ settings, change }: SectionProps) {
  return (
    <section>
      <h2>{text('appearanceTitle')}</h2>
      <Choices
        name="theme"
        title={text('themeTitle')}
        choices={THEMES}
        chosen={settings.theme}
        onChoose={theme => change({ theme })}
      />
      <Choices
        name="marks"
        title={text('marksTitle')}
        choices={STYLES}
        chosen={settings.markStyle}
        onChoose={markStyle => change({ markStyle })}
        isShown
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.strip}
          onChange={event => change({ strip: event.currentTarget.checked })}
        />
        <span>{text('stripSwitch')}</span>
      </label>
      <h3>{text('languageTitle')}</h3>
      <p>{text('languageWhy', languageName())}</p>
    </section>
  );
}

interface ChoicesProps<Value extends string> {
  readonly name: string;
  readonly title: string;
  readonly choices: readonly (readonly [Value, TextName])[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  /** Whether each choice shows its look. */
  readonly isShown?: boolean;
}

function Choices<Value extends string>({
  name,
  title,
  choices,
  chosen,
  onChoose,
  isShown = false,
}: ChoicesProps<Value>) {
  return (
    <fieldset>
      <legend>
        <h3>{title}</h3>
      </legend>
      {choices.map(([value, says]) => (
        <label key={value} class="choice">
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span class={isShown ? `mark-sample mark-sample--${value}` : ''}>{text(says)}</span>
        </label>
      ))}
    </fieldset>
  );
}
