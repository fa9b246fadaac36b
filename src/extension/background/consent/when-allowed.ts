import * as v from 'valibot';
import type { Outcome } from '../../browser/messages.ts';
import { mayAsk, mayReach } from '../../browser/permissions.ts';
import type { Shape } from '../../browser/shapes.ts';
import { stored } from '../../browser/stored.ts';
import { createTurns } from '../../browser/turns.ts';

/** Something the reader asked for that needs the browser's permission for some sites first. */
export type Wish = {
  readonly tabId: number;
  /** The check it was made in: a wish about a page that has gone is not fulfilled. */
  readonly check: string;
  readonly sites: readonly string[];
} & (
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'tab'; readonly otherTabId: number }
  | { readonly kind: 'sources'; readonly sources: readonly string[] }
  | { readonly kind: 'quotation'; readonly quotation: string }
);

const common = { tabId: v.number(), check: v.string(), sites: v.array(v.string()) };
const wishShape: Shape<Wish> = v.variant('kind', [
  v.object({ ...common, kind: v.literal('address'), url: v.string() }),
  v.object({ ...common, kind: v.literal('tab'), otherTabId: v.number() }),
  v.object({ ...common, kind: v.literal('sources'), sources: v.array(v.string()) }),
  v.object({ ...common, kind: v.literal('quotation'), quotation: v.string() }),
]);

interface Waiting {
  /** When it was made; milliseconds since 1970. */
  readonly at: number;
  readonly wish: Wish;
}

/** The browser's question may close the popup and outlive the worker: wishes wait in session storage. */
const wishes = stored<readonly Waiting[]>(
  'session',
  'wishes',
  v.array(v.object({ at: v.number(), wish: wishShape })),
  [],
);

/**
 * A question that closed the popup tells nobody of a refusal: what is allowed later than this was asked for by another
 * question, or nowhere in Unspin. Milliseconds; time enough to read what the browser asks.
 */
const LONGEST_QUESTION = 5 * 60_000;

/** One reader of the list at a time, so that no wish is taken twice or lost. */
const inTurn = createTurns();

const isSame = (a: Wish, b: Wish): boolean => a.tabId === b.tabId && a.kind === b.kind;

/** Sources and searches are sent something of the page, which may need a consent of its own. */
const isAllowed = ({ kind, sites }: Wish): Promise<boolean> =>
  kind === 'sources' || kind === 'quotation' ? mayAsk(sites) : mayReach(sites);

/** Takes out the wishes that may be fulfilled now. */
async function takeAllowed(): Promise<Wish[]> {
  const waiting = (await wishes.get()).filter(({ at }) => Date.now() - at < LONGEST_QUESTION);
  const allowed = await Promise.all(waiting.map(one => isAllowed(one.wish)));
  await wishes.set(waiting.filter((_, index) => !allowed[index]));
  return waiting.flatMap((one, index) => (allowed[index] ? [one.wish] : []));
}

/** Takes the wishes that the reader's permissions allow by now. */
export const allowedWishes = (): Promise<Wish[]> => inTurn(takeAllowed);

/** Drops what waits: the reader has refused it, or is asked for something else now. */
export const forgoWishes = (): Promise<void> => inTurn(() => wishes.set([]));

/**
 * Notes a wish, in place of an older one of the same tab and kind, and fulfils it at once where the browser's
 * permission is there already; one that has to wait takes the place of all others that do. `waiting`: call `allowedWishes`
 * when permissions were granted.
 * @param asked may still be put together: what is asked after it, as to forgo it, comes after it all the same
 */
export async function wish(
  asked: Wish | Promise<Wish>,
  fulfil: (wish: Wish) => Promise<void>,
): Promise<Outcome> {
  const noted = inTurn(async () => {
    const wanted = await asked;
    // Noted before the permission is looked at: a grant in between finds it.
    const others = (await wishes.get()).filter(one => !isSame(one.wish, wanted));
    const waiting = { at: Date.now(), wish: wanted };
    await wishes.set([...others, waiting]);
    const taken = await takeAllowed();
    const isTaken = taken.some(one => isSame(one, wanted));
    // The browser asks one question at a time, and tells of no refusal: who is asked a new one has not granted those
    // before, and what the reader grants now is not meant for them.
    if (!isTaken) await wishes.set([waiting]);
    return { taken, isTaken };
  });
  const [{ taken, isTaken }] = await Promise.all([noted, asked]);
  await Promise.all(taken.map(fulfil));
  return { state: isTaken ? 'done' : 'waiting' };
}
