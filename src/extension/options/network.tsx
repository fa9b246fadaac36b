import type { Source } from '../../lookup/sources/source.ts';
import { mayAsk, sitesOf } from '../browser/permissions.ts';
import { QUOTATIONS } from '../browser/quotation-row.ts';
import { type Choice, choiceFor, type Settings } from '../browser/settings.ts';
import { hostOf } from '../browser/source-names.ts';
import { sourcesFor } from '../browser/sources.ts';
import { type TextName, text } from '../browser/text.ts';
import { requestAskingHere } from './request.ts';
import { useAllowed } from './use-allowed.ts';
import { useSends } from './use-sends.ts';
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
        {placesIn(settings).map(place => (
          <PlaceRow key={place.id} place={place} settings={settings} change={change} />
        ))}
      </ul>
    </section>
  );
}

/** What the reader decides about. */
type Place = Pick<Source, 'id' | 'name' | 'origins' | 'announce'>;

/** The sources that are somewhere else; of GDELT, single quotations are decided about by themselves. */
const placesIn = (settings: Settings): Place[] =>
  sourcesFor(settings)
    .filter(({ origins }) => origins.length > 0)
    .flatMap(source => (source.id === 'gdelt' ? [source, quotationsAt(source)] : [source]));

const quotationsAt = ({ origins }: Source): Place => ({
  id: QUOTATIONS,
  name: text('quotationChoice'),
  origins,
  announce: () => ({ sentence: text('quotationSends', hostOf(origins[0])), sends: [] }),
});

interface PlaceProps extends SectionProps {
  readonly place: Place;
}

/** What the reader decided about one place, and whether the browser goes along. */
function PlaceRow({ place, settings, change }: PlaceProps) {
  const { id, name, origins } = place;
  const sends = useSends(place);
  const sites = sitesOf(origins);
  const allowed = useAllowed(sites, mayAsk);
  const chosen = choiceFor(settings, id);
  const isShut = settings.network && chosen === 'always' && allowed === false;
  return (
    <li>
      <div>
        <label for={`choice-${id}`}>{name}</label>
        <p class="soft small">{sends}</p>
        {isShut && <p class="soft small">{text('choiceShut')}</p>}
      </div>
      {isShut && (
        <button type="button" class="button" onClick={() => void requestAskingHere(sites)}>
          {text('feedAllow')}
        </button>
      )}
      <select
        id={`choice-${id}`}
        class="field"
        disabled={!settings.network}
        value={chosen}
        onChange={event => {
          const next = CHOICES.find(([choice]) => choice === event.currentTarget.value);
          if (next?.[0] === 'always') void requestAskingHere(sites);
          if (next) change({ choices: { ...settings.choices, [id]: next[0] } });
        }}
      >
        {CHOICES.map(([choice, says]) => (
          <option key={choice} value={choice}>
            {text(says)}
          </option>
        ))}
      </select>
    </li>
  );
}
