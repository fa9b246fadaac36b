import { LookupError } from '../door/lookup-error.ts';

/** A backslash that JSON does not allow where it stands: GDELT writes `\'` and stray ones. */
const BACKSLASH = /\\(?:(["\\/bfnrt]|u[0-9a-fA-F]{4})|)/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what is repaired.
const CONTROL = /[\u0000-\u001f]/g;

/**
 * Parses JSON as services really send it: strictly first, then with stray backslashes dropped and raw control
 * characters made spaces. Throws a `LookupError` "malformed" where that does not help either.
 */
export function tolerantJson(text: string, who: string): unknown {
  const body = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(body);
  } catch {
    try {
      return JSON.parse(
        body
          .replace(BACKSLASH, (found, allowed: string | undefined) => (allowed ? found : ''))
          .replace(CONTROL, ' '),
      );
    } catch (cause) {
      throw new LookupError('malformed', who, { cause });
    }
  }
}
