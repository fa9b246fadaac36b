import { isPrivateHost } from './door/address-policy.ts';

/** Parameters that follow readers, not articles: campaign tags, click ids, newsletter ids. */
const TRACKING =
  /^(?:utm_|mc_|pk_|mtm_|matomo_|hsa_|_hs|vero_|oly_|at_|trk|wt\.|stm_)|^(?:fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id|epik|scid|srsltid|cmpid|cmp|ocid|icid|ncid|smid|smtyp|ref|ref_src|referrer|source|ns_mchannel|ns_source|ns_campaign|ns_linkname|ns_fee|xtor|ito|taid|guccounter|guce_referrer|guce_referrer_sig|_ga|_gl|__twitter_impression|sessionid|session_id|phpsessid|jsessionid|token|auth|email|_openstat|spm|mkt_tok|sr_share|mbid|outputtype)$/i;

/**
 * A page's address as it may be told to a service: without fragment, credentials and tracking parameters.
 * Null for an address that is nobody's business: not http(s), or of this machine or its network.
 */
export function tidyAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if ((url.protocol !== 'http:' && url.protocol !== 'https:') || isPrivateHost(url.hostname)) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** Two addresses with the same key show the same article: scheme, "www." and a final slash do not matter. */
export function addressKey(address: string): string {
  const tidy = tidyAddress(address) ?? address;
  return tidy
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/i, '')
    .replace(/[?#]$/, '')
    .replace(/\/(?=$|\?)/, '');
}
