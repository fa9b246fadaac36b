import { setTimeout as pause } from 'node:timers/promises';
import { startFaultServer } from '../../services/fault-server.ts';
import { body, html } from '../../services/faults.ts';
import { note } from '../tally.ts';
import { carryingPage } from './carriers.ts';
import type { Payload } from './payloads.ts';
import { PATIENCE, type Stage } from './shown.ts';

declare const chrome: {
  readonly storage: { readonly local: { get(key: string): Promise<{ feeds?: unknown }> } };
};

const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g;
const escaped = (text: string): string =>
  text
    .replace(FORBIDDEN, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

/** A feed with payloads wherever a feed has text. */
const feedOf = (origin: string, payloads: readonly Payload[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${escaped(payloads[0]?.text ?? '')}</title>${payloads
    .map(
      ({ id, text }) =>
        `<item><title>${escaped(text)}</title><link>${origin}/story/${id}/?${escaped(encodeURI(text.replace(FORBIDDEN, '')))}</link><description>${escaped(text)}</description><author>${escaped(text)}</author><guid>${escaped(text)}</guid><pubDate>${escaped(text)}</pubDate></item>`,
    )
    .join('')}</channel></rss>`;

/** Payloads in a feed and in the stories it names, which are brought into the library. */
export async function tryFeed({ desk, tally }: Stage, payloads: readonly Payload[]): Promise<void> {
  const outlet = await startFaultServer();
  for (const payload of payloads) outlet.answer(`/story/${payload.id}/`, html(carryingPage(payload)));
  outlet.answer('/feed', body(feedOf(outlet.origin, payloads), 'application/rss+xml'));
  const url = `${outlet.origin}/feed`;
  try {
    const added = await desk.ask('addFeed', { url });
    if (!added.ok) return note(tally, 'wrong', `a feed was not taken: ${added.why}`);
    const deadline = performance.now() + PATIENCE;
    for (;;) {
      const { feeds } = await desk.page.run(() => chrome.storage.local.get('feeds'));
      const said = JSON.stringify(feeds ?? null);
      if (said.includes('"ok"')) break;
      if (performance.now() > deadline)
        return note(tally, 'wrong', `a feed was not read: ${said.slice(0, 300)}`);
      await pause(50);
    }
    tally.cases += payloads.length;
  } finally {
    await outlet.close();
  }
}
