import type { SourceAnswer } from '../story/report.ts';
import { LookupError } from './door/lookup-error.ts';
import type { ArchivedState, Candidate, Context, Source, Story } from './sources/source.ts';

export interface AskedSource {
  readonly answer: SourceAnswer;
  readonly candidates: readonly Candidate[];
  readonly states: readonly ArchivedState[];
}

/** Asks one source and puts its answer into words. Rejects only with the signal's reason. */
export async function askSource(source: Source, story: Story, context: Context): Promise<AskedSource> {
  try {
    const { candidates, states = [], notAsked } = await source.ask(story, context);
    const count = candidates.length;
    const state = notAsked !== undefined ? 'not-asked' : count > 0 ? 'found' : 'none';
    return {
      answer: { source: source.id, state, count, ...(notAsked !== undefined && { why: notAsked }) },
      candidates,
      states,
    };
  } catch (error) {
    context.signal.throwIfAborted();
    return {
      answer: { source: source.id, state: 'failed', count: 0, ...reasonOf(error, source) },
      candidates: [],
      states: [],
    };
  }
}

function reasonOf(error: unknown, { name }: Source): { why: string; retryAt?: string } {
  // A mistake of our own in one source must not take the others' answers away.
  if (!(error instanceof LookupError)) return { why: `Unspin itself failed while asking ${name}.` };
  const { message, detail, retryAt } = error;
  return {
    why: detail === undefined ? message : `${message} It said: “${detail}”`,
    ...(retryAt !== undefined && { retryAt: new Date(retryAt).toISOString() }),
  };
}
