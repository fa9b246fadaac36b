import { useEffect, useState } from 'preact/hooks';
import { onPermissionsChanged } from '../browser/permissions.ts';

/**
 * Whether the browser lets us do something at these sites, as permissions come and go; undefined until it is known.
 * @param may `mayReach` or `mayAsk`
 */
export function useAllowed(
  sites: readonly string[],
  may: (sites: readonly string[]) => Promise<boolean>,
): boolean | undefined {
  const [allowed, setAllowed] = useState<boolean>();
  useEffect(() => {
    const gone = new AbortController();
    const look = () => void may(sites).then(setAllowed);
    onPermissionsChanged(look, gone.signal);
    look();
    return () => gone.abort();
  }, [sites.join(' '), may]);
  return allowed;
}
