import { requestAsking, sitesOf } from '../browser/permissions.ts';
import { type Choice, choiceFor } from '../browser/settings.ts';
import { sourcesFor } from '../browser/sources.ts';
import { type TextName, text } from '../browser/text.ts';
import type { SectionProps } from './use-stored.ts';

const CHOICES: readonly (readonly [Choice, TextName])[] = [
  ['ask', 'choiceAsk'],
  ['always', 'choiceAlways'],
  ['never', 'choiceNever'],
];

/** The one switch for the network, and what the reader decided about each place. */
export function Network({ settings, change }: SectionProps) {
  return (
    <section>
      <h2>{text('networkTitle')}</h2>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.network}
          onChange={event => change({ network: event.currentTarget.checked })}
        />
        <span>{text('networkSwitch')}</span>
      </label>
      <p class="soft small">{text('networkWhy')}</p>
      <ul class="rows">
        {sourcesFor(settings)
          .filter(source => source.origins.length > 0)
          .map(({ id, name, origins }) => (
            <li key={id}>
              <label for={`choice-${id}`}>{name}</label>
              <select
                id={`choice-${id}`}
                class="field"
                disabled={!settings.network}
                value={choiceFor(settings, id)}
                onChange={event => {
                  const chosen = CHOICES.find(([choice]) => choice === event.currentTarget.value);
                  if (chosen?.[0] === 'always') void requestAsking(sitesOf(origins));
                  if (chosen) change({ choices: { ...settings.choices, [id]: chosen[0] } });
                }}
              >
                {CHOICES.map(([choice, says]) => (
                  <option key={choice} value={choice}>
                    {text(says)}
                  </option>
                ))}
              </select>
            </li>
          ))}
      </ul>
    </section>
  );
}
