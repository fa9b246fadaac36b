import * as v from 'valibot';
import type { Shape } from './shapes.ts';
import { stored } from './stored.ts';

/** What the reader decided about a source: to be asked each time, asked whenever a page is checked, or never. */
export type Choice = 'ask' | 'always' | 'never';

export interface Settings {
  /** The one switch: false, and nothing leaves the browser whatever else is allowed. */
  readonly network: boolean;
  /** By source; one without a choice is asked about. */
  readonly choices: Readonly<Record<string, Choice>>;
  readonly theme: 'system' | 'light' | 'dark';
}

const FIRST_SETTINGS: Settings = { network: true, choices: {}, theme: 'system' };

const shape: Shape<Settings> = v.object({
  network: v.boolean(),
  choices: v.record(v.string(), v.picklist(['ask', 'always', 'never'])),
  theme: v.picklist(['system', 'light', 'dark']),
});

/** On this computer only. */
export const settings = stored('local', 'settings', shape, FIRST_SETTINGS);

export const choiceFor = (all: Settings, source: string): Choice => all.choices[source] ?? 'ask';
