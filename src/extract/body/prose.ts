import type { Block } from './blocks.ts';

const SENTENCE_END = /[.!?:…。！？؟।۔]["'”’»)\]]*$/u;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** How many words a text has; where words are not parted by spaces, two characters count for one. */
export const wordCount = (text: string): number => {
  const wide = text.match(WIDE)?.length ?? 0;
  return wide > text.length / 3 ? Math.ceil(wide / 2) : (text.match(WORD)?.length ?? 0);
};

export const endsSentence = (text: string): boolean => SENTENCE_END.test(text);

export const isHeading = (block: Block): boolean => /^H[1-6]$/.test(block.scope.element.nodeName);

/** Reads as running text: at least a full sentence that is not one link. */
export function isProse(block: Block): boolean {
  if (block.linked > 0.6 || isHeading(block)) return false;
  const words = wordCount(block.text);
  return words >= 20 || (words >= 5 && endsSentence(block.text));
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATE = new RegExp(
  `\\b${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b|\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}\\b|\\b\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}\\b|\\d年|\\b\\d+ (?:second|minute|hour|day|week|month|year)s? ago\\b|\\b(?:min(?:ute)?s?|мин\\S*) (?:to )?read\\b|\\d{1,2} (?:de )?\\p{L}{3,10}\\.? (?:de )?\\d{4}\\b|^\\d{1,2}[:.h]\\d{2}\\b`,
  'iu',
);
const BYLINE =
  /^(?:by|von|por|par|di|door|av|автор|story by|written by|reported by|words by|posted by|text|from)\b[:\s]+\p{Lu}/iu;
const STAMP =
  /^(?:(?:first |last )?(?:published|posted|updated|modified|created)|date|publicado|veröffentlicht|publié|pubblicato|опубликовано|atualizado|actualizado)\b/iu;

/** The longest line that only says who wrote when. Characters. */
const LONGEST_STAMP = 160;

/** A line about the article: byline, date, reading time. */
export const isStamp = ({ text }: Block): boolean =>
  text.length <= LONGEST_STAMP &&
  // A quoted post is signed with a dash, a name and a date: that is part of the quotation.
  !/^[—–-]/.test(text) &&
  (STAMP.test(text) ||
    (BYLINE.test(text) && wordCount(text) <= 16 && !endsSentence(text)) ||
    (DATE.test(text) && wordCount(text) <= 14 && !endsSentence(text)));
