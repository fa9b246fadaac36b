import type { TextName } from './text.ts';

/** Reasons that say no more than a finding's heading does, with both wordings under it. */
const SAID_BY_HEADING = [
  'said_number',
  'said_date',
  'said_someoneElse',
  'said_turned',
  'said_quote',
  'said_otherWords',
  'said_unknownWords',
  'said_leftOut',
  'said_notSaid',
] as const satisfies readonly TextName[];

/**
 * What a finding's reason says beyond its heading and both wordings, such as how other versions read there; empty
 * where it says nothing more.
 * @param why in the reader's language, as `text` has it
 */
export function whyBeyond(why: string, text: (name: TextName) => string): string {
  const said = SAID_BY_HEADING.map(name => text(name)).find(sentence => why.startsWith(sentence));
  return said === undefined ? why : why.slice(said.length).trim();
}
