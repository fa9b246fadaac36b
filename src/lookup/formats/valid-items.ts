import * as v from 'valibot';

/** The items of a list that have the right shape; one that has not does not spoil the others. */
export function validItems<Schema extends v.GenericSchema>(
  schema: Schema,
  list: readonly unknown[],
): v.InferOutput<Schema>[] {
  return list.flatMap(item => {
    const parsed = v.safeParse(schema, item);
    return parsed.success ? [parsed.output] : [];
  });
}
