import { addresses } from './addresses.ts';
import { clobbering } from './clobbering.ts';
import { components } from './components.ts';
import { departures } from './departures.ts';
import type { HostilePage } from './hostile-page.ts';
import { impostors } from './impostors.ts';
import { late } from './late.ts';
import { linkedDataPages } from './linked-data.ts';
import { policies } from './policies.ts';
import { prototypes } from './prototypes.ts';
import { restlessPages } from './restless.ts';
import { sizes } from './sizes.ts';
import { syntax } from './syntax.ts';
import { texts } from './texts.ts';
import { undoing } from './undoing.ts';

/** Every hostile page, by what it tries. */
export const FAMILIES: Readonly<Record<string, readonly HostilePage[]>> = {
  clobbering,
  prototypes,
  late,
  components,
  restless: restlessPages,
  undoing,
  texts,
  syntax,
  addresses,
  'linked data': linkedDataPages,
  policies,
  impostors,
  departures,
  sizes,
};
