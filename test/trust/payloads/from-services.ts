import { DOC, openStage } from '../../extension/look-up-stage.ts';
import type { Handler } from '../../services/fault-server.ts';
import { body, html, json } from '../../services/faults.ts';
import { newStory } from '../faults/stage.ts';
import { note } from '../tally.ts';
import { carryingVersion } from './carriers.ts';
import type { Payload } from './payloads.ts';
import { PATIENCE, type Stage, tryShown } from './shown.ts';

declare const chrome: {
  readonly storage: { readonly local: { set(values: object): Promise<void> } };
};

/** As many found pages as one look-up reads. */
export const TOGETHER = 5;

const words = (text: string): string => encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, ''));

/** A search whose every field is a payload. */
const searchAnswer = (payloads: readonly Payload[]): Handler =>
  json({
    articles: payloads.map(({ id, text }) => ({
      url: `https://outlet-${id}.example.org/story/${id}?${words(text)}`,
      url_mobile: text,
      title: text,
      seendate: text,
      socialimage: text,
      domain: text,
      language: text,
      sourcecountry: text,
    })),
  });

/** An archive that holds each of them as a doctored version, with payloads in its headers and everywhere in its page. */
const archiveAnswer =
  (payloads: readonly Payload[]): Handler =>
  (request, response) => {
    const payload = payloads.find(({ id }) => request.url?.includes(`outlet-${id}.example.org`));
    if (!payload) return void response.writeHead(404).end();
    html(carryingVersion(payload), 200, {
      'memento-datetime': words(payload.text).slice(0, 500),
      link: `<${words(payload.text).slice(0, 500)}>; rel="original"`,
    })(request, response);
  };

interface Services {
  readonly search: Handler;
  readonly archive: Handler;
  /** What is foreign in their answers. */
  readonly text: string;
  readonly isFound: boolean;
}

async function look(stage: Stage, what: string, { search, archive, text, isFound }: Services): Promise<void> {
  const { desk, site, tally } = stage;
  const services = await openStage();
  services.search.answer(DOC, search);
  services.archive.answer('/archive/', archive);
  const settings = { ...services.settings, choices: { ...services.settings.choices, gdelt: 'always' } };
  await desk.page.run(values => chrome.storage.local.set(values), { settings });
  const address = newStory(site, what);
  const tabId = await desk.openTab(address);
  try {
    await desk.ask('check', { tabId, again: false });
    const state = await desk.ended(tabId, PATIENCE);
    const found = state?.report?.versions.filter(({ source }) => source === 'gdelt').length ?? 0;
    if (isFound && found === 0) {
      const told = JSON.stringify({ unread: state?.unread.map(({ why }) => why), sources: state?.sources });
      note(tally, 'wrong', `${what}: nothing was found: ${told.slice(0, 900)}`);
    }
    await tryShown(stage, what, tabId, address, text);
  } finally {
    await desk.closeTab(tabId);
    await services.close();
  }
}

/** Payloads in what a search and an archive answer, and in the words with which a search refuses. */
export async function tryServices(stage: Stage, payloads: readonly Payload[]): Promise<void> {
  const what = `answers ${payloads.map(({ id }) => id).join(', ')}`;
  const [first] = payloads;
  if (!first) return;
  const { text } = first;
  const found = { search: searchAnswer(payloads), archive: archiveAnswer(payloads), text, isFound: true };
  await look(stage, what, found);
  const search = body(`Refused: ${text}`, 'text/plain', 200, { 'retry-after': words(text) });
  await look(stage, `refusal ${first.id}`, { search, archive: archiveAnswer([]), text, isFound: false });
}
