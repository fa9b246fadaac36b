/**
 * What a part of the page is for, as its element says. `furniture` is never the article's words; `meta` is about
 * the article (date, labels) and holds none of its sentences; `author` says who wrote it.
 */
export type ZoneKind = 'article' | 'caption' | 'furniture' | 'author' | 'meta' | 'comment';

const words = (list: string): Set<string> => new Set(list.split(/\s+/));

const TAGS: ReadonlyMap<string, ZoneKind> = new Map(
  Object.entries({
    ARTICLE: 'article',
    FIGCAPTION: 'caption',
    CAPTION: 'caption',
    NAV: 'furniture',
    ASIDE: 'furniture',
    FOOTER: 'furniture',
    FORM: 'furniture',
    FIELDSET: 'furniture',
    MENU: 'furniture',
    DIALOG: 'furniture',
    BUTTON: 'furniture',
    SELECT: 'furniture',
    TEXTAREA: 'furniture',
    OPTION: 'furniture',
    LABEL: 'furniture',
    TIME: 'meta',
  }),
);

const ROLES: ReadonlyMap<string, ZoneKind> = new Map(
  Object.entries({
    article: 'article',
    navigation: 'furniture',
    complementary: 'furniture',
    contentinfo: 'furniture',
    banner: 'furniture',
    search: 'furniture',
    menu: 'furniture',
    menubar: 'furniture',
    toolbar: 'furniture',
    dialog: 'furniture',
    alertdialog: 'furniture',
    alert: 'furniture',
    form: 'furniture',
    button: 'furniture',
  }),
);

/** Words of class names and ids, alone ("related") or as neighbours ("read-more" is readmore), by what they mark. */
const NAMES: readonly (readonly [ZoneKind, Set<string>])[] = [
  [
    'comment',
    words(
      'comment comments commentlist commentarea disqus respond replies discussion livefyre coral viafoura',
    ),
  ],
  [
    'caption',
    words(
      'caption captions wpcaption wpcaptiontext figcaption imagecaption photocaption mediacaption photocredit imagecredit cutline legend',
    ),
  ],
  [
    'furniture',
    words(`related relatedposts relatedarticles relatedlinks relatedcontent relatedstories relateditems recirc recirculation
      recommended recommendation recommendations readmore readnext readalso seealso alsoread morefrom morestories
      morenews nextarticle nextpost prevpost postnav postnavigation upnext youmaylike mostread mostpopular popular trending
      teaser teasers promo promos promotion promobox newsletter newsletters signup subscribe subscription
      emailsignup mailchimp optin leadgen share sharing sharebar sharetools sharebuttons sharedaddy addthis addtoany social socials
      socialmedia socialshare sociallinks followus tags taglist tagcloud topics posttags entrytags keywords breadcrumb breadcrumbs
      crumb crumbs advert adverts advertisement advertising advertisment ads adslot adunit adcontainer adwrapper adsbygoogle dfp sponsor
      sponsored sponsors outbrain taboola revcontent zergnet cookie cookies consent gdpr paywall regwall piano modal popup
      lightbox overlay toolbar sidebar widget widgets nav navigation navbar menu menus footer pagination pager skiplink skiplinks
      skipnav toc tableofcontents jumplinks rating ratings disclaimer disclosure copyright correctionform feedback
      donate donation donations affiliate appbanner appdownload ticker`),
  ],
  [
    'author',
    words(`byline bylines author authors authorname authorbio authorbox aboutauthor abouttheauthor authorinfo authorcard
      bio biography postedby writtenby contributor contributors`),
  ],
  [
    'meta',
    words(`credit credits postedon timestamp timestamps
      dateline pubdate publishdate published publishedon datepublished datetime postdate entrydate lastupdated updated modified date
      time readtime readingtime postmeta entrymeta articlemeta metadata meta kicker eyebrow category categories catlinks rubric badge headline
      subtitle storytitle viewcount`),
  ],
];

const BY_WORD = new Map<string, ZoneKind>();
for (const [kind, names] of NAMES) for (const name of names) if (!BY_WORD.has(name)) BY_WORD.set(name, kind);

const PARTS = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;

/** Names repeat over a page: each is taken apart once. */
function remembering(kindOf: (names: string) => ZoneKind | null): (names: string) => ZoneKind | null {
  const known = new Map<string, ZoneKind | null>();
  return names => {
    const cached = known.get(names);
    if (cached !== undefined) return cached;
    const kind = kindOf(names);
    if (known.size > 5_000) known.clear();
    known.set(names, kind);
    return kind;
  };
}

const kindOfName = remembering(name => {
  const parts = (name.match(PARTS) ?? []).map(part => part.toLowerCase());
  for (let i = 0; i < parts.length; i++) {
    const [one = '', two = '', three = ''] = parts.slice(i, i + 3);
    const kind = BY_WORD.get(one + two + three) ?? BY_WORD.get(one + two) ?? BY_WORD.get(one);
    if (kind) return kind;
  }
  return null;
});

/** A heading's anchor, "sharing-work-with-others", says what is written there, not what it is for. */
const isSlug = (id: string): boolean => (id.match(/[-_]/g)?.length ?? 0) >= 3;

/** Of several names the first that says more than `meta` counts. */
function kindOfClasses(classes: string): ZoneKind | null {
  let weaker: ZoneKind | null = null;
  for (const name of classes.split(/\s+/)) {
    const kind = kindOfName(name);
    if (kind && kind !== 'meta') return kind;
    weaker ??= kind;
  }
  return weaker;
}
const kindOfAll = remembering(kindOfClasses);

function kindOfNames(element: Element): ZoneKind | null {
  const { className, id } = element;
  const said = className && typeof className === 'string' ? kindOfAll(className) : null;
  if (!id || (said && said !== 'meta')) return said;
  const named = kindOfName(id);
  return named && !isSlug(id) ? named : said;
}

/** How a box tells screen readers that it is an advertisement. */
const ADVERTISEMENT =
  /^\s*(?:advert(?:isement|ising)?s?|ads?|sponsored(?: content)?|anzeige|werbung|publicidad|publicité|pubblicità)\s*$/i;

/** What the element is for by its own saying, null when it says nothing. */
export function zoneKind(element: Element): ZoneKind | null {
  // A figure may also set a table or a quotation, which are the article's.
  if (element.nodeName === 'FIGURE')
    return element.querySelector('blockquote, table, pre') ? null : 'caption';
  // A site's header leads elsewhere; an article's holds its title, and often a sentence that says what it is about.
  if (element.nodeName === 'HEADER') return element.querySelector('h1') ? 'meta' : 'furniture';
  if (ADVERTISEMENT.test(element.getAttribute('aria-label') ?? '')) return 'furniture';
  const role = element.getAttribute('role');
  return TAGS.get(element.nodeName) ?? (role ? ROLES.get(role) : undefined) ?? kindOfNames(element);
}
