import { readFileSync } from 'node:fs';
import { openLexicon } from '../../../src/engine/lexicon/open-lexicon.ts';
import { detectInSteps, type SpinReading } from '../../../src/engine/spin/detect-spin.ts';
import { prepare } from '../../../src/engine/text/prepare.ts';
import { atOnce } from '../../../src/story/steps.ts';

export const lexicon = openLexicon(
  new Uint8Array(readFileSync(new URL('../../../src/engine/lexicon/english.lexicon', import.meta.url))),
);

export const read = (text: string, language = 'en'): SpinReading =>
  atOnce(detectInSteps(prepare(text, language), lexicon));

/** An invented story as an agency would write it. */
export const honest = `The Federal Reserve left interest rates unchanged on Wednesday, saying the economy of the coastal states had recovered faster than expected from last month's storm.

Officials from the port city of Maravel told reporters that repairs to the main harbour would cost about $40 million. “I can promise everyone here that the harbour will be open again before the winter,” the mayor said.

The chairman of the Federal Reserve warned that climate change could make such storms more frequent, and said the central bank would study the risks to the banking system.

Diplomats who had served in the region since the Cold War said they had never seen so much damage. The foreign minister is expected to meet aid workers this week, according to a statement released by her office.`;

/** The same story after word-swapping software. */
export const spun = `The Federal Hold left curiosity charges unchanged on Wednesday, saying the economic system of the coastal states had recovered quicker than anticipated from final month's storm.

Officers from the port metropolis of Maravel advised reporters that repairs to the primary harbour would price about $40 million. “I can promise everyone here that the harbour will be open again before the winter,” the mayor mentioned.

The chairman of the Federal Hold cautioned that local weather change might make such storms extra frequent, and mentioned the central financial institution would examine the dangers to the banking system.

Diplomats who had served within the area for the reason that Chilly Struggle mentioned that they had by no means seen a lot injury. The overseas minister is predicted to fulfill help employees this week, in line with an announcement launched by her workplace.`;
