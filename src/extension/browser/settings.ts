import * as v from 'valibot';
import { type ClusterConfig, ClusterConfigSchema } from '../../lookup/cluster/cluster-config.ts';
import { type ArchiveConfig, ArchiveConfigSchema } from '../../lookup/sources/archive-config.ts';
import { MARK_STYLES, type MarkStyle } from './mark-style.ts';
import type { Shape } from './shapes.ts';
import { stored } from './stored.ts';

/** What the reader decided about a source: to be asked each time, asked whenever a page is checked, or never. */
export type Choice = 'ask' | 'always' | 'never';

/** Light or dark whatever the browser says, or as it says. */
export type Theme = 'system' | 'light' | 'dark';

export interface Settings {
  /** The one switch: false, and nothing leaves the browser whatever else is allowed. */
  readonly network: boolean;
  /** By source; one without a choice is asked about. */
  readonly choices: Readonly<Record<string, Choice>>;
  /** The reader's own keys, by source; empty where there is none. */
  readonly keys: { readonly guardian: string; readonly brave: string };
  /** Web archives beside the Internet Archive. */
  readonly archives: readonly ArchiveConfig[];
  /** A mirror to ask instead of GDELT itself; empty for GDELT. An origin: "https://gdelt.example". */
  readonly gdeltMirror: string;
  /** The newsroom's own search cluster, with its key; null where there is none. */
  readonly cluster: ClusterConfig | null;
  /**
   * Whether every checked article is kept, and how long those stay: days, and megabytes of texts; 0 for no limit.
   * What was kept by hand or imported always stays.
   */
  readonly keeping: { readonly checked: boolean; readonly days: number; readonly megabytes: number };
  /** Sites whose articles are checked when they are opened, as match patterns; none unless the reader names some. */
  readonly autoSites: readonly string[];
  readonly theme: Theme;
  /** How marks look on pages. */
  readonly markStyle: MarkStyle;
  /** Whether a strip at the page's lower edge leads from mark to mark. */
  readonly strip: boolean;
}

export const FIRST_SETTINGS: Settings = {
  network: true,
  choices: {},
  keys: { guardian: '', brave: '' },
  archives: [],
  gdeltMirror: '',
  cluster: null,
  keeping: { checked: false, days: 90, megabytes: 200 },
  autoSites: [],
  theme: 'system',
  markStyle: 'full',
  strip: false,
};

/**
 * Each setting is read by itself: one that is missing (a newer version brought it) or damaged takes its first value
 * and no other decision of the reader with it.
 */
const entry = <Name extends keyof Settings>(name: Name, shape: Shape<Settings[Name]>) =>
  v.optional(v.fallback(shape, FIRST_SETTINGS[name]), FIRST_SETTINGS[name]);

const limit = v.pipe(v.number(), v.minValue(0));
const choice = v.picklist(['ask', 'always', 'never']);

const shape: Shape<Settings> = v.object({
  network: entry('network', v.boolean()),
  choices: entry('choices', v.record(v.string(), choice)),
  keys: entry('keys', v.object({ guardian: v.string(), brave: v.string() })),
  archives: entry('archives', v.array(ArchiveConfigSchema)),
  gdeltMirror: entry('gdeltMirror', v.string()),
  cluster: entry('cluster', v.nullable(ClusterConfigSchema)),
  keeping: entry('keeping', v.object({ checked: v.boolean(), days: limit, megabytes: limit })),
  autoSites: entry('autoSites', v.array(v.string())),
  theme: entry('theme', v.picklist(['system', 'light', 'dark'])),
  markStyle: entry('markStyle', v.picklist(MARK_STYLES)),
  strip: entry('strip', v.boolean()),
});

/** On this computer only; keys are never logged or shown in diagnostics. */
export const settings = stored('local', 'settings', shape, FIRST_SETTINGS);

export const choiceFor = (all: Settings, source: string): Choice => all.choices[source] ?? 'ask';
