import { forgo, requestAsking, requestSites } from '../browser/permissions.ts';

/*
 * What the reader is asked here is another question than the popup's: whatever waited for an answer to that one was not
 * granted, and what is granted here is not meant for it.
 */

/** Asks the browser for these sites. */
export function requestSitesHere(sites: readonly string[]): Promise<boolean> {
  forgo();
  return requestSites(sites);
}

/** The same for sources at these sites, which are sent something of the page. */
export function requestAskingHere(sites: readonly string[]): Promise<boolean> {
  forgo();
  return requestAsking(sites);
}
