import type { PageFact } from '../reading.ts';
import { creditFacts } from './credit.ts';

/** A paragraph that owns up to a change: "Correction, 4 March: …", "This article has been updated to …". */
const CORRECTION =
  /^(?:\W{0,3}(?:correction|corrections|clarification|corrected|editor['’]s note|editors['’] note|update)\b[^.]{0,60}[:–—]|\W{0,3}(?:this|an earlier version of this) (?:article|story|report|piece)\b.{0,80}\b(?:was|has been|have been|misstated|incorrectly|wrongly|stated)\b.{0,40}\b(?:corrected|amended|updated|clarified|changed|misstated|incorrectly|wrongly|stated|removed))/;

/** C2PA 2.4, A.8: a wrapper coded as variation selectors behind a byte-order mark; A.9: an armoured block. */
const C2PA_IN_TEXT = /\ufeff(?:[\ufe00-\ufe0f]|\udb40[\udd00-\uddef]){16}|-----BEGIN C2PA MANIFEST-----/;

const LONGEST_CORRECTION = 600;

/** What the article's own words say about it: credits, corrections, a manifest inside the text. */
export function textFacts(text: string, after: readonly string[]): PageFact[] {
  const facts = creditFacts(text, after);
  for (const paragraph of [...text.split('\n'), ...after])
    if (paragraph.length <= LONGEST_CORRECTION && CORRECTION.test(paragraph.toLowerCase()))
      facts.push({ name: 'correction', value: paragraph, from: 'text' });
  if ([text, ...after].some(words => C2PA_IN_TEXT.test(words)))
    facts.push({ name: 'c2pa', value: 'embedded', from: 'text' });
  return facts;
}
