import { clobbering } from './clobbering.ts';
import { departures } from './departures.ts';
import type { HostilePage } from './hostile-page.ts';
import { impostors } from './impostors.ts';
import { linkedDataPages } from './linked-data.ts';
import { policies } from './policies.ts';
import { prototypes } from './prototypes.ts';
import { restlessPages } from './restless.ts';
import { sizes } from './sizes.ts';
import { texts } from './texts.ts';

/** Every hostile page, by what it tries. */
export const FAMILIES: Readonly<Record<string, readonly HostilePage[]>> = {
  clobbering,
  prototypes,
  restless: restlessPages,
  texts,
  'linked data': linkedDataPages,
  policies,
  impostors,
  departures,
  sizes,
};
