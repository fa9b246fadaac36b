import Readability from '@mozilla/readability/Readability.js';
import { type Mirror, textsOf } from '../page/mirror.ts';

/**
 * Readability without what is done for showing its result: absolute addresses, tidy classes, loadable pictures.
 * Hidden elements have been taken out of the copy already: asking each for its computed style is slow.
 */
class Judge extends Readability<Node> {
  _postProcessContent(): void {}
  _unwrapNoscriptImages(): void {}
  _fixLazyImages(): void {}
  _isProbablyVisible(): boolean {
    return true;
  }
}

/** The live texts that Readability takes for the article. The copy is spent afterwards. */
export function readabilityTexts(mirror: Mirror): Set<Text> {
  const { document } = mirror;
  keepTextsOnRetry(mirror);
  const result = new Judge(document, { serializer: node => node, disableJSONLD: true }).parse();
  const kept = new Set<Text>();
  if (!result?.content) return kept;
  for (const text of textsOf(document, result.content)) {
    const live = mirror.liveOf(text);
    if (live) kept.add(live);
  }
  return kept;
}

/**
 * Readability keeps `body.innerHTML` and writes it back before each new attempt. The way back to the live texts
 * would be lost, and writing a page's HTML out is slow: here the body remembers a copy of its tree instead.
 */
function keepTextsOnRetry(mirror: Mirror): void {
  const { body } = mirror;
  let saved: Element | undefined;
  Object.defineProperty(body, 'innerHTML', {
    configurable: true,
    get() {
      saved = mirror.copy(body);
      return '';
    },
    set() {
      if (saved) body.replaceChildren(...mirror.copy(saved).childNodes);
    },
  });
}
