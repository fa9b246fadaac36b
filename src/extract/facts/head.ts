/** What the page's meta and link elements say. Names are lower case. */
export interface Head {
  /** Contents of `<meta name|property|itemprop>`, in order. */
  meta(name: string): readonly string[];
  /** Addresses of `<link rel>`, absolute where the page's own address is known. */
  link(rel: string): readonly string[];
}

function absolute(href: string, base: string | undefined): string {
  return URL.canParse(href, base) ? new URL(href, base).href : href;
}

export function readHead(document: Document, url: string | undefined): Head {
  const metas = new Map<string, string[]>();
  const links = new Map<string, string[]>();
  const put = (to: Map<string, string[]>, names: string | null, value: string) => {
    for (const name of names?.toLowerCase().split(/\s+/) ?? []) {
      const known = to.get(name);
      if (known) known.push(value);
      else to.set(name, [value]);
    }
  };
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv'])
      put(metas, meta.getAttribute(attribute), content);
  }
  for (const link of document.querySelectorAll('link[rel][href]')) {
    const href = link.getAttribute('href')?.trim();
    if (href) put(links, link.getAttribute('rel'), href);
  }
  return {
    meta: name => metas.get(name) ?? [],
    link: rel => (links.get(rel) ?? []).map(href => absolute(href, url)),
  };
}
