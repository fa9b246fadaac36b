/** An address as it may be shown, logged or used as a cache key: secret parameters are blotted out. */
export function shownAddress(url: URL, secrets: readonly string[] = []): string {
  const shown = new URL(url);
  for (const name of secrets) if (shown.searchParams.has(name)) shown.searchParams.set(name, '…');
  return secrets.length > 0 ? shown.href : url.href;
}
