import { dependencies } from './parts/dependencies.ts';
import { faults } from './parts/faults.ts';
import { foreignText } from './parts/foreign-text.ts';
import { fuzz } from './parts/fuzz.ts';
import { hostilePages } from './parts/hostile-pages.ts';
import { killed } from './parts/killed.ts';
import { load } from './parts/load.ts';
import { messages } from './parts/messages.ts';
import { offline } from './parts/offline.ts';
import { patterns } from './parts/patterns.ts';
import { privacy } from './parts/privacy.ts';
import { privateWindows } from './parts/private.ts';
import { upheavals } from './parts/upheavals.ts';
import type { Part } from './tally.ts';

/** Cheap ones first: what they find need not be waited for. */
export const PARTS: readonly Part[] = [
  patterns,
  dependencies,
  fuzz,
  messages,
  hostilePages,
  foreignText,
  faults,
  upheavals,
  killed,
  offline,
  load,
  privacy,
  privateWindows,
];
