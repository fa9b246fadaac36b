import type { Asked } from '../../../lookup/find-versions.ts';
import type { ArchiveConfig } from '../../../lookup/sources/archive-config.ts';
import type { Story } from '../../../lookup/sources/source.ts';
import { mayAsk, sitesOf } from '../../browser/permissions.ts';
import { choiceFor, type Settings } from '../../browser/settings.ts';
import { archivesFor, sourcesFor } from '../../browser/sources.ts';
import type { Offer } from '../../browser/tab-state.ts';
import { text } from '../../browser/text.ts';

/** Who is asked now, who is not and why, and who could be if the reader allowed it. */
export interface Consented {
  readonly asked: readonly Asked[];
  readonly offers: readonly Offer[];
  /** The sources' names, by their ids. */
  readonly names: Readonly<Record<string, string>>;
  /** Whether any place on the network may be asked: only then are pages that others named fetched too. */
  readonly network: boolean;
  /** The archive that may be asked for other outlets' pages. */
  readonly archive: ArchiveConfig | null;
}

/** Sources that the reader has allowed for this time only. */
export type Once = ReadonlySet<string>;

/** Goes through the sources as the reader has decided about each. Nothing is asked without both, choice and permission. */
export async function consentedSources(settings: Settings, story: Story, once: Once): Promise<Consented> {
  const asked: Asked[] = [];
  const offers: Offer[] = [];
  const open = new Set<string>();
  const sources = sourcesFor(settings);
  for (const source of sources) {
    const { id, name } = source;
    const choice = choiceFor(settings, id);
    const sites = sitesOf(source.origins);
    if (!sites.length) asked.push({ source });
    else if (!settings.network) asked.push({ source, notAsked: text('notAskedNetworkOff') });
    else if (choice === 'never' && !once.has(id)) asked.push({ source, notAsked: text('notAskedNever') });
    else if ((choice === 'always' || once.has(id)) && (await mayAsk(sites))) {
      asked.push({ source });
      open.add(id);
    } else {
      const { sentence, sends } = source.announce(story, Date.now());
      // A story it cannot be asked about is not worth a question to the reader.
      if (!sends.length) continue;
      // A permission can be taken back in the browser at any time: the choice alone is not enough.
      asked.push({ source, notAsked: text(choice === 'always' ? 'notAskedRevoked' : 'notAskedYet') });
      offers.push({ source: id, name, sentence, sends: [...sends], sites });
    }
  }
  const archive = archivesFor(settings).find(({ id }) => open.has(id)) ?? null;
  const names = Object.fromEntries(sources.map(({ id, name }) => [id, name]));
  return { asked, offers, names, network: open.size > 0, archive };
}
