import type { Block } from './blocks.ts';
import { wordsOf } from './words.ts';

const SENTENCE_END = /[.!?:…。！？؟।۔]["'”’»)\]]*$/;
/** Chinese, Japanese and Thai. */
const WIDE = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/g;

/** How many words a text has; where words are not parted by spaces, two characters count for one. */
export const wordCount = (text: string): number => {
  const wide = text.match(WIDE)?.length ?? 0;
  return wide > text.length / 3 ? Math.ceil(wide / 2) : wordsOf(text).length;
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
  `\\b${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b|\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}\\b|\\b\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}\\b|\\d年|\\b\\d+ (?:second|minute|hour|day|week|month|year)s? ago\\b|\\b(?:min(?:ute)?s?|мин\\S*) (?:to )?read\\b|\\d{1,2} (?:de )?[a-z\\u00c0-\\u1fff]{3,10}\\.? (?:de )?\\d{4}\\b|^\\d{1,2}[:.h]\\d{2}\\b`,
);
const BYLINE =
  /^(?:by|von|por|par|di|door|av|автор|story by|written by|reported by|words by|posted by|text|from)[:\s]+\S/;
const STAMP =
  /^(?:(?:first |last )?(?:published|posted|updated|modified|created)|date|publicado|veröffentlicht|publié|pubblicato|опубликовано|atualizado|actualizado)(?![a-z\u00c0-\u1fff])/;

/** "Updated figures show how …": the first word belongs to a sentence. Of the line in its own letters. */
const TELLS =
  /^(?!First |Last )\S+ (?!(?:to|with|by|on|at|after|from|in|this|and|today|yesterday|just|an?|one|two|last)\b)[a-z\u00df-\u00ff]/;
const TELLING_WORDS = 7;

/** The longest line that only says who wrote when. Characters. */
const LONGEST_STAMP = 160;

/** A line about the article: byline, date, reading time. */
export function isStamp(block: Block): boolean {
  const text = block.text.toLowerCase();
  // A quoted post is signed with a dash, a name and a date: that is part of the quotation.
  if (text.length > LONGEST_STAMP || /^[—–-]/.test(text)) return false;
  if (STAMP.test(text))
    return !(endsSentence(text) && wordCount(text) >= TELLING_WORDS && TELLS.test(block.text));
  if (endsSentence(text)) return false;
  const words = wordCount(text);
  return (words <= 16 && BYLINE.test(text) && isNamed(block.text)) || (words <= 14 && DATE.test(text));
}

/** Whether the second word begins with a capital: "By Ann Mercer", not "By noon the ship". */
const isNamed = (text: string): boolean => {
  const [, second = ''] = text.split(/[:\s]+/);
  return second !== second.toLowerCase();
};

const CLOCK_TIME = /^\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: [a-z]{2,5})?$/;

/** When an entry of a live page was made, on a line of its own: "10:45", "9.30 am GMT". */
export const isClockTime = (text: string): boolean =>
  text.length <= 16 && CLOCK_TIME.test(text.toLowerCase());
