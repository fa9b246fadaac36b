import * as v from 'valibot';
import type { LookupError } from '../door/lookup-error.ts';

/**
 * The items of a list that have the right shape; one that has not does not spoil the others. Throws `trouble`
 * where none has it: a service that writes its items another way than it used to has not found nothing.
 */
export function validItems<Schema extends v.GenericSchema>(
  schema: Schema,
  list: readonly unknown[],
  trouble: LookupError,
): v.InferOutput<Schema>[] {
  const valid = list.flatMap(item => {
    const parsed = v.safeParse(schema, item);
    return parsed.success ? [parsed.output] : [];
  });
  if (list.length > 0 && valid.length === 0) throw trouble;
  return valid;
}
