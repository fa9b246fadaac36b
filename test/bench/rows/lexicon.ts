import { readFileSync } from 'node:fs';
import { type Bench, figure } from '../frame/row.ts';
import { engineAsShipped, englishLexiconFile } from '../stage/engine.ts';
import { timesOf } from '../stage/timing.ts';

export const lexicon: Bench = {
  name: 'lexicon',
  async measure() {
    const engine = await engineAsShipped();
    const bytes = new Uint8Array(readFileSync(englishLexiconFile));
    const open = timesOf(20, () => engine.openLexicon(bytes));
    return [
      {
        what: 'open the lexicon',
        where: 'Node',
        unit: 'ms',
        ours: figure(open),
        note: `${bytes.length} bytes`,
      },
    ];
  },
};
