import { endsSentence } from './prose.ts';

// All patterns are matched against the text in lower case: patterns that fold letters are slow to compile.

/** Whole lines that sites set between an article's paragraphs. */
const LABEL = new RegExp(
  `^(?:advert|advertis(?:e)?ment|ads?|ad feedback|sponsored(?: content| by)?|promoted|anzeige|werbung|iklan|annonce|reklama|reklam|publicidad(?:e)?|pubblicità|publicité|реклама|広告|广告|` +
    `(?:article|story|content)? ?continues? (?:reading )?(?:below|after)(?: (?:the|this)? ?(?:ad|advert|advertisement|promotion|newsletter))?|continue reading(?: below| the main story)?|(?:advertisement ?[-–—.]? ?)?scroll (?:down )?(?:to|for) (?:continue|more).*|` +
    `read (?:more|next|on|also|now)|see (?:also|more)|learn more|show more|load more|view (?:more|all|comments|gallery|slideshow)|click (?:here|to .*)|more|next|previous|close|open|` +
    `related|(?:related|more|popular|recommended|latest|top|trending|recent|featured) (?:stories|articles|posts|content|topics|news|coverage|reading|links|videos?|items|searches|on .*|from .*)|(?:most )?(?:read|popular|viewed|shared|recent)|trending(?: now)?|recommended(?: for you| by)?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in).*|don['’]t miss(?: this)?|editors?['’]?s? picks?|what to read next|up next|more .{0,40}(?:stories|articles|posts|news|coverage|headlines|reading)|want more .{0,60}|also (?:read|see|on \\S+(?: \\S+){0,2})|in this (?:article|story)|table of contents|contents|` +
    `shares?|share (?:this|on|via|it|the)\\b.*|like this(?: post| article)?|(?:leave|add|post|write)(?: a| your)? (?:comment|reply|review).*|(?:view |show |read )?(?:\\d+ )?(?:comments?|replies|responses)(?: \\(\\d+\\))?|join the (?:conversation|discussion)|tell us what you think.*|reviews?|` +
    `tags?|topics?|categor(?:y|ies)|filed under|labels?|keywords|source|sources|via|photos?|images?|video|gallery|slideshow|captions?|follow(?: us| me)?.{0,30}|subscribe(?: now| today| here)?|sign (?:up|in)(?: now| here)?|log ?in|register|newsletters?|print(?: this)?|e-?mail|copy link|save|listen(?: to this article)?|watch(?: now| live)?|play(?: video)?|loading.{0,3}|skip (?:to|ad)\\b.*|back to top|home|menu|search|` +
    `about the author|author|authors?|getty images?|reuters|ap photo|file photo|breaking news(?: emails?)?|this slideshow requires javascript)[.:!»›>…→ ]*$`,
);

/** Openings of lines that point elsewhere. The line must be short or mostly a link to count. */
const POINTER =
  /^[[(*•»›>→\s]*(?:related|filed under|tagged|posted in|read(?: also| more| next| now)|also(?: read| see| on(?! (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|board|trial|show|display|offer|the|an?|his|her|their)\b))|see also|see more|more(?: on| from)?(?=:)|more (?:on|from)|watch(?=:)|watch now|listen(?=:)|don['’]t miss|you (?:may|might) (?:also )?like|recommended|click here|check out|for more(?! than )|join (?:our|us|the)|follow (?:us|me|@|\S+ on)|like us|find us|download (?:the|our)|get (?:the|our) .{0,40}(?:app|newsletter|inbox)|get .{0,40}(?:delivered|in your inbox|alerts|newsletter)|sign up|subscribe|send us|email us|leia (?:também|mais)|veja (?:também|mais)|saiba mais|lea también|lee también|leer más|te puede interesar|leggi anche|lire aussi|à lire aussi|lesen sie|mehr zum thema|lees ook|läs också|читайте также|читать также|czytaj (?:też|także)|関連記事|相关阅读|相关新闻)(?![a-z\u00c0-\u1fff]| \S+ (?:is|are|was|were|has|have|had) )/;

/** Sentences that a site says under any article. */
const NOTICE =
  /(?<![a-z0-9\u00c0-\u1fff])(?:sign up (?:for|to) (?:our|receive|get|the .{0,60}\b(?:newsletter|briefing|alert|e-?mail|digest|round-?up)s?\b)|subscribe to (?:our|the)|(?:our|free|daily|weekly) (?:e-?mail )?newsletters?\b.{0,60}\b(?:inbox|sign|subscri|deliver)|newsletter.{0,80}(?:inbox|sign up|subscri)|straight to your inbox|(?:we|we’ll|we'll) (?:send|e-?mail) (?:you )?(?:an? )?(?:e-?mail|newsletter)|delivered (?:daily |directly |straight )?to your (?:inbox|email|letterbox)|follow (?:us|him|her|them|me|@\w+|[^.,;:]{2,40}) on (?:twitter|facebook|instagram|x|threads|bluesky|linkedin|youtube|social)|like us on facebook|find us on facebook|join (?:our|the) (?:\S+ )?(?:forums?|facebook group|telegram|whatsapp|channel|community)|(?:website|site) uses cookies|we use cookies|(?:accept|manage) cookies|terms of (?:use|service) and privacy|all rights reserved|may not be (?:reproduced|reprinted|republished|redistributed)|(?:news )?tip,? correction or comment|affiliate (?:links?|commission)|requires? javascript|enable javascript|your browser (?:does not|doesn['’]t)|download (?:the|our) (?:\S+ )?app|(?:click|tap) here (?:to|for) (?:get|subscri|sign|download|read more|more info)|already (?:a subscriber|have an account|registered)|share (?:this|it) (?:story|article|post|page|with)|views expressed (?:in this|here|by)|thank you for (?:reading|subscribing))/;

/** What news is also about: a notice only where it speaks to the reader, or is no sentence. */
const CLAUSE =
  /\b(?:(?:privacy|cookie) policy|may not be published|(?:have|got) a (?:news )?tip|(?:earn|receive|get) (?:a |an )?(?:\S+ )?commission)\b/;
const TO_READER =
  /\b(?:you|your|our|we|us|links?|this (?:site|website|page|material|content|story|article))\b/;

const isClause = (text: string): boolean =>
  CLAUSE.test(text) && (TO_READER.test(text) || !endsSentence(text));

/** A notice is a paragraph of its own, seldom longer than this. Characters. */
const LONGEST_NOTICE = 420;
const LONGEST_POINTER = 140;

/** Who owns the text or sent it, or where it was printed from; what is longer goes on to say something. */
const CLAIM =
  /^(?:copyright\b|[©ⓒ]|(?:source|via|agency)s?:[^.!?]{2,60}$|(?:source|url|link|permalink|(?:re)?printed from|printed on|original (?:article|story)(?: at| on)?|this (?:page|article|story) (?:is|was|can be) (?:found|printed|published)[a-z ]{0,20}):? ?https?:\S+$)/;
const LONGEST_CLAIM = 160;

/** An editor's short code that the site failed to turn into a button. */
const SHORTCODE = /^\[\w+ \w+=/;

const isShouted = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** Site furniture by its own words: labels, pointers to other pages, notices. */
export function isBoilerplate(written: string, linked: number): boolean {
  const text = written.toLowerCase();
  if (text.length <= 120 && LABEL.test(text)) return true;
  if (
    POINTER.test(text) &&
    (linked > 0.5 || text.length <= 60 || (linked > 0.25 && text.length <= LONGEST_POINTER))
  )
    return true;
  if (SHORTCODE.test(text) || (text.length <= LONGEST_CLAIM && CLAIM.test(text))) return true;
  if (text.length <= LONGEST_NOTICE && (NOTICE.test(text) || isClause(text))) return true;
  return linked > 0.8 && isShouted(written);
}

const PICTURE =
  /^(?:[([]?\s*(?:photo|image|picture|file photo|credit|video|foto|bild|illustration)s?(?: by| credit| courtesy| of)?\s*[:©/]|\(?(?:photo|image|picture)s? (?:by|courtesy|credit)\b|©|image \d+ of \d+|\d+ of \d+$)|\((?:ap )?(?:photo|image|picture|photograph)s?\b[^)]{0,80}\)?$|(?:getty images|shutterstock|ap photo|afp|reuters|epa|istock|wikimedia)\S{0,3}[^.]{0,40}\)$|\/ ?(?:getty images|shutterstock|ap|afp|reuters|epa)\)?$|\((?:ap photo|image credit|photo)[^)]{0,80}\)\.?$/;

/** A line under a picture that no markup tells from the text. */
export const isPictureLine = (text: string): boolean =>
  text.length <= 400 && PICTURE.test(text.toLowerCase());
