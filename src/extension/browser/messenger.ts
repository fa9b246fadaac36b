import * as v from 'valibot';
import { addressOf, onMessage, runtime, tabs } from './api.ts';
import type { Shape } from './shapes.ts';

/** One method of a contract: what is asked and what is answered, each checked where it arrives. */
export interface Call<Asks, Answers> {
  readonly asks: Shape<Asks>;
  readonly answers: Shape<Answers>;
}

/** The calls that a table of method signatures describes. */
export type Calls<Methods> = {
  readonly [Name in keyof Methods]: Methods[Name] extends (...payload: infer Payload) => infer Answer
    ? Call<Payload extends [infer Asked] ? Asked : undefined, Answer>
    : never;
};

type AnyCalls = Readonly<Record<string, Call<unknown, unknown>>>;

/** `own`: our pages and the background. `content`: our script in somebody's page, which is trusted with less. */
export type SenderKind = 'own' | 'content';

/** One direction of talk: who may ask whom for what. */
export interface Contract<C> {
  readonly name: string;
  readonly from: SenderKind;
  readonly calls: C;
}

/** Who asked, as the browser (not the sender) says. */
export interface Sender {
  readonly tabId: number | null;
}

/** The methods of one contract, as the answering side writes them. */
export type Answers<C extends AnyCalls> = {
  readonly [Name in keyof C]: (
    asked: v.InferOutput<C[Name]['asks']>,
    sender: Sender,
  ) => v.InferOutput<C[Name]['answers']> | Promise<v.InferOutput<C[Name]['answers']>>;
};

/** One question as it is sent. */
export interface Question<C extends AnyCalls, Name extends keyof C> {
  readonly contract: string;
  readonly method: Name;
  readonly asked: v.InferOutput<C[Name]['asks']>;
}

const envelope = v.object({ contract: v.string(), method: v.string(), asked: v.optional(v.unknown()) });
const reply = v.variant('ok', [
  v.object({ ok: v.literal(true), answer: v.optional(v.unknown()) }),
  v.object({ ok: v.literal(false), why: v.string() }),
]);

/** What the browser tells about the sender of a message. */
interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/**
 * Tells our own pages from our script in somebody's page: both carry our id, only the first carry our address.
 * `ownBase` is the extension's own origin with a trailing slash. Null: not ours at all.
 */
export function senderKind(sender: RawSender, ownId: string, ownBase: string): SenderKind | null {
  if (sender.id !== ownId) return null;
  if (sender.url?.startsWith(ownBase)) return 'own';
  return sender.tab ? 'content' : null;
}

/** The other side refused or failed; `message` is a sentence for the reader. */
export class RefusedError extends Error {}

async function answerOne<C extends AnyCalls>(
  contract: Contract<C>,
  answers: Answers<C>,
  method: keyof C & string,
  asked: unknown,
  sender: Sender,
): Promise<v.InferOutput<typeof reply>> {
  const call = contract.calls[method];
  const parsed = call ? v.safeParse(call.asks, asked) : null;
  if (!parsed?.success) return { ok: false, why: `Unspin sent itself a malformed "${method}" message.` };
  try {
    return { ok: true, answer: await answers[method](parsed.output, sender) };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
}

/** Answers a contract's messages from now on; a sender of the wrong kind is not answered. */
export function answer<C extends AnyCalls>(contract: Contract<C>, answers: Answers<C>): void {
  onMessage.addListener((message: unknown, sender: RawSender, reply: (answer: unknown) => void) => {
    const parsed = v.safeParse(envelope, message);
    if (!parsed.success || parsed.output.contract !== contract.name) return undefined;
    if (senderKind(sender, runtime.id, addressOf('')) !== contract.from) return undefined;
    const { method, asked } = parsed.output;
    if (!Object.hasOwn(contract.calls, method)) return undefined;
    answerOne(contract, answers, method, asked, { tabId: sender.tab?.id ?? null }).then(reply, reply);
    // The reply comes later: only Firefox takes a promise of it in every version.
    return true;
  });
}

/** Nobody answered: the page, the worker or the parser went away, or never was there. */
export class NobodyError extends Error {}

/** Where a question goes: to the extension's own processes, or to our script in a tab. */
export type Way = 'extension' | { readonly tabId: number };

/**
 * Asks one method of a contract and checks the answer's shape.
 * @throws RefusedError with the other side's sentence; NobodyError when nobody is there to answer.
 */
export async function ask<C extends AnyCalls, Name extends keyof C & string>(
  way: Way,
  contract: Contract<C>,
  method: Name,
  asked: v.InferOutput<C[Name]['asks']>,
): Promise<v.InferOutput<C[Name]['answers']>> {
  const message: Question<C, Name> = { contract: contract.name, method, asked };
  // Only the page's top frame answers: Unspin reads what the reader sees as the page.
  const sent: Promise<unknown> =
    way === 'extension' ? runtime.sendMessage(message) : tabs.sendMessage(way.tabId, message, { frameId: 0 });
  const raw = await sent.catch((cause: unknown) => {
    throw new NobodyError(String(cause), { cause });
  });
  if (raw === undefined || raw === null) throw new NobodyError(`Nobody answered "${method}".`);
  const answered = v.parse(reply, raw);
  if (!answered.ok) throw new RefusedError(answered.why);
  const call: C[Name] = contract.calls[method];
  return v.parse(call.answers, answered.answer);
}
