import Readability from '@mozilla/readability/Readability.js';
import { type Mirror, textsOf } from '../page/mirror.ts';

/**
 * Readability without what is done for showing its result: absolute addresses, tidy classes, loadable pictures.
 * Hidden elements have been taken out of the copy already: asking each for its computed style is slow.
 */
class Judge extends Readability<Node> {
  declare readonly _prepDocument: () => void;

  constructor(mirror: Mirror) {
    super(mirror.document, { serializer: node => node, disableJSONLD: true });
    // Readability keeps `body.innerHTML` and writes it back before each new attempt. The way back to the live texts
    // would be lost, and writing a page's HTML out is slow: the copy is made anew instead, where that is needed.
    Object.defineProperty(mirror.body, 'innerHTML', {
      configurable: true,
      get: () => '',
      set: () => {
        mirror.renew();
        this._prepDocument();
      },
    });
  }

  _postProcessContent(): void {}
  _unwrapNoscriptImages(): void {}
  _fixLazyImages(): void {}
  _isProbablyVisible(): boolean {
    return true;
  }
}

/** The live texts that Readability takes for the article. The copy is spent afterwards. */
export function readabilityTexts(mirror: Mirror): Set<Text> {
  const result = new Judge(mirror).parse();
  const kept = new Set<Text>();
  if (!result?.content) return kept;
  for (const text of textsOf(mirror.document, result.content)) {
    const live = mirror.liveOf(text);
    if (live) kept.add(live);
  }
  return kept;
}
