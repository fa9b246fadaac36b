import * as v from 'valibot';
import type { Driver } from '../../extension/driver/driver.ts';
import { openChromeWindow } from '../../extension/driver/firefox-chrome.ts';
import { inFrame } from '../../extension/driver/firefox-own.ts';
import type { Heard } from './listen.ts';

/** All that Firefox is about to ask of the network passes here, whichever process wants it, with who wants it. */
const LISTEN = `
  const isExtensions = principal => principal?.originNoSuffix?.startsWith('moz-extension:');
  window.unspinHeard = [];
  Services.obs.addObserver(channel => {
    const { URI, loadInfo } = channel.QueryInterface(Ci.nsIHttpChannel);
    if (isExtensions(loadInfo.triggeringPrincipal) || isExtensions(loadInfo.loadingPrincipal))
      window.unspinHeard.push(URI.spec);
  }, 'http-on-modify-request');`;

/** What was said to the console in the extension's process, whose pages and background share it. */
const SAID = inFrame(
  `gBrowser.browsers.find(one => one.currentURI.schemeIs('moz-extension'))`,
  `
    const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
    done(null, JSON.stringify(storage.getEvents().map(event => event.arguments.map(String).join(' '))));`,
);

const lines = v.array(v.string());

/** Listens to the browser itself, which knows on whose behalf it asks. One page of the extension must stand in a tab. */
export async function listenInFirefox({ browser }: Driver): Promise<Heard> {
  const chrome = await openChromeWindow(browser);
  await chrome.run(LISTEN);
  return {
    requests: async () => v.parse(lines, await chrome.run('return window.unspinHeard;')),
    said: async () => v.parse(lines, await chrome.run(SAID)),
  };
}
