const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
export const PREPOSITIONS = set(
  'of in on at by to from with for into under over after before during about against through without within between near since until',
);
/** Names that English never writes bare. */
export const NEED_ARTICLE = set(
  'us usa u.s. uk u.k. eu un u.n. kremlin pentagon netherlands philippines balkans vatican hague',
);
export const NEED_ARTICLE_SECOND = new Map([
  ['united', set('states kingdom nations')],
  ['european', set('union commission')],
  ['white', set('house')],
  ['world', set('bank')],
  ['middle', set('east')],
  ['security', set('council')],
  ['soviet', set('union')],
  ['czech', set('republic')],
  ['supreme', set('court')],
]);
/** Names that English writes bare. */
export const NO_ARTICLE = set(
  'china russia germany france spain italy japan india brazil mexico iran iraq turkey israel egypt syria poland europe america africa asia nato nasa google facebook twitter microsoft canada australia pakistan greece sweden norway portugal argentina',
);
export const TITLES = set(
  'president chancellor senator king queen pope prince princess general colonel doctor professor bishop archbishop minister premier judge deputy ambassador councillor commissioner',
);
/** Things that English names without an article unless it says which. */
export const ABSTRACT = set(
  'society life nature humanity mankind democracy poverty corruption inflation unemployment education terrorism tourism immigration racism capitalism peace freedom happiness health agriculture science religion hunger obesity alcohol pollution globalisation globalization progress ecology electricity culture parliament congress',
);
/** After these it says which: "the life of", "the peace that". */
export const SAYS_WHICH = set(
  "of that which in for between on at to with from by behind who where and or he she they it we i you 's",
);
