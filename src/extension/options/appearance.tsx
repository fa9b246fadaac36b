import type { Settings } from '../browser/settings.ts';
import { type TextName, text } from '../browser/text.ts';
import type { SectionProps } from './use-stored.ts';

const THEMES: readonly (readonly [Settings['theme'], TextName])[] = [
  ['system', 'themeSystem'],
  ['light', 'themeLight'],
  ['dark', 'themeDark'],
];

export function Appearance({ settings, change }: SectionProps) {
  return (
    <section>
      <fieldset>
        <legend>
          <h2>{text('appearanceTitle')}</h2>
        </legend>
        {THEMES.map(([theme, name]) => (
          <label key={theme} class="choice">
            <input
              type="radio"
              name="theme"
              checked={settings.theme === theme}
              onChange={() => change({ theme })}
            />
            <span>{text(name)}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
