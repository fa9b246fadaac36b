/** One link of RFC 6690 / RFC 8288: `<uri>; rel="memento"; datetime="…"`. Attribute names in lower case. */
export interface Link {
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** More is not looked at: an archive of a front page can list a hundred thousand captures. */
const MAX_LINKS = 20_000;
const ATTRIBUTE = /\s*;\s*([\w*-]+)\s*(?:=\s*(?:"([^"]*)"|([^\s;,"]*)))?/y;

/**
 * Reads application/link-format and Link headers. Commas stand inside dates and addresses, so it goes from
 * `<` to `>` and over quoted values, never by splitting. What is not a link is skipped.
 */
export function parseLinks(text: string): Link[] {
  const links: Link[] = [];
  let at = text.indexOf('<');
  while (at >= 0 && links.length < MAX_LINKS) {
    const end = text.indexOf('>', at);
    if (end < 0) break;
    const uri = text.slice(at + 1, end).trim();
    const attributes: Record<string, string> = {};
    ATTRIBUTE.lastIndex = end + 1;
    let last = end + 1;
    for (let found = ATTRIBUTE.exec(text); found?.[1]; found = ATTRIBUTE.exec(text)) {
      attributes[found[1].toLowerCase()] ??= found[2] ?? found[3] ?? '';
      last = ATTRIBUTE.lastIndex;
    }
    links.push({ uri, attributes });
    at = text.indexOf('<', last);
  }
  return links;
}

/** The relations a link names: `rel="first memento"` names two. */
export const relations = (link: Link): string[] => (link.attributes.rel ?? '').toLowerCase().split(/\s+/);
