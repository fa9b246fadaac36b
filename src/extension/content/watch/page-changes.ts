/** A page that is building itself changes many times in a row: it is looked at so often at most. Milliseconds. */
const PACE = 250;

/** Tells when a document's words may have moved; a page that never rests is told of at the same pace. */
export function onPageChange(document: Document, tell: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    tell();
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(look, PACE);
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** Without its fragment: a jump inside the page is no other page. */
const addressOf = (location: Location): string => location.href.replace(/#[\s\S]*/, '');

/**
 * Tells when the address changes without a load, as single-page sites do. `pushState` fires no event that an
 * extension's world can hear, but the Navigation API does; where it is missing, what the site then draws tells.
 */
export function onAddressChange(window: Window, tell: (url: string) => void, signal: AbortSignal): void {
  const before = addressOf(window.location);
  let told = false;
  const look = () => {
    if (told || addressOf(window.location) === before) return;
    told = true;
    tell(window.location.href);
  };
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', look, { signal });
  window.addEventListener('popstate', look, { signal });
  window.addEventListener('hashchange', look, { signal });
  onPageChange(window.document, look, signal);
}
