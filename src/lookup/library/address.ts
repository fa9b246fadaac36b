/** Parameters that say where the reader came from and not what is shown. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|_gl|ref|ref_src|cmpid|ocid|smid|ito|at_\w+)$/iu;

/**
 * The address a story is known by: without fragment, tracking parameters and the slash at the end, its other
 * parameters in alphabetical order. It still opens the page. Undefined for what is no http(s) address.
 */
export function storyAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const address = new URL(url);
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return undefined;
  address.hash = '';
  address.username = '';
  address.password = '';
  for (const name of new Set(address.searchParams.keys()))
    if (TRACKING.test(name)) address.searchParams.delete(name);
  address.searchParams.sort();
  address.pathname = address.pathname.replace(/\/$/u, '');
  return address.href;
}
