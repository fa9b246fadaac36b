import type { Settings } from '../browser/settings.ts';

const isSet = (value: string): string => (value ? 'set' : 'not set');

/**
 * The settings as a report of a fault may show them. Only what is named here goes in, so that a setting that comes
 * later (a password, say) does not: no key, no address of the reader's own services, no site by name.
 */
export function diagnosis(settings: Settings): object {
  const { network, choices, keys, archives, gdeltMirror, cluster, keeping, autoSites } = settings;
  const { theme, markStyle, strip } = settings;
  const own = new Set(archives.map(({ id }) => id));
  return {
    network,
    choices: Object.fromEntries(Object.entries(choices).filter(([source]) => !own.has(source))),
    keys: { guardian: isSet(keys.guardian), brave: isSet(keys.brave) },
    archives: archives.map(({ kind }) => kind),
    gdeltMirror: isSet(gdeltMirror),
    cluster: cluster?.scheme ?? 'none set',
    keeping,
    autoSites: autoSites.length,
    theme,
    markStyle,
    strip,
  };
}
