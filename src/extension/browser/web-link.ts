/** An address that may be made a link; null for what is no web address ("javascript:" comes from pages too). */
export function webLink(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
