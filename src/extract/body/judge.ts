import Readability, { type NodeAt } from '@mozilla/readability/Readability.js';
import type { Mirror } from '../page/mirror.ts';
import { WORDLESS_NAMES } from '../page/unseen.ts';

const TEXT = 3;
const ELEMENT = 1;
const NOT_SPACE = /\S/;

/** Whether any text under a node has more than white space. The first word ends the search. */
function hasWords(node: Node): boolean {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === TEXT ? NOT_SPACE.test((child as Text).data) : hasWords(child)) return true;
  }
  return false;
}

/**
 * Readability as far as it decides what the article is, with the same decisions. What it does for showing its result
 * is left out: absolute addresses, tidy classes and styles, loadable pictures, the title page. What it asks of every
 * element, or several times of one, is asked so that the browser answers fast; each override says how.
 */
export class Judge extends Readability {
  /** What elements read, white space squeezed, from the scoring on. */
  readonly #read = new Map<Element, string>();
  #isScoring = false;
  /** The copy at hand lacks parts of the page. */
  #isPartial: boolean;
  readonly #mirror: Mirror;

  /** @param aside parts of the copy to judge without; where little is found then, all is judged anew */
  constructor(mirror: Mirror, aside: readonly Element[]) {
    super(mirror.document);
    this.#isPartial = aside.length > 0;
    for (const part of aside) part.remove();
    mirror.document.documentElement.append(mirror.body);
    this.#mirror = mirror;
    Object.defineProperty(mirror.body, 'innerHTML', {
      configurable: true,
      get: () => '',
      set: () => this._putBack(),
    });
  }

  /**
   * Readability keeps `body.innerHTML` and writes it back before each new attempt. The way back to the live texts would
   * be lost, and writing a page's HTML out is slow: the copy is made anew instead, where that is needed.
   */
  override _putBack(): void {
    this.#isScoring = false;
    this.#read.clear();
    this.#mirror.renew();
    this._prepDocument();
  }

  /** The element that holds the article, out of the copy's own nodes; `parse` without what it tells besides. */
  grab(): Node | null {
    this._prepDocument();
    this._metadata = this._getArticleMetadata({});
    this._articleTitle = this._metadata.title;
    return this._grabArticle();
  }

  /** Before Readability judges less strictly, it judges the whole page. */
  override _removeFlag(flag: number): void {
    if (!this.#isPartial) super._removeFlag(flag);
    this.#isPartial = false;
  }

  /** Hidden elements have been taken out of the copy already: asking each for its computed style is slow. */
  override _isProbablyVisible(): boolean {
    return true;
  }
  override _cleanStyles(): void {}
  override _fixLazyImages(): void {}

  /** The text, which is long to collect, is asked for last. */
  override _isValidByline(node: Element, names: string): boolean {
    const isNamed =
      node.getAttribute('rel') === 'author' ||
      node.getAttribute('itemprop')?.includes('author') ||
      this.REGEXPS.byline.test(names);
    if (!isNamed) return false;
    const { length } = (node.textContent ?? '').trim();
    return length > 0 && length < 100;
  }

  /** One word settles it, and most elements have one near their beginning. */
  override _isElementWithoutContent(node: Element): boolean {
    if (node.nodeType !== ELEMENT || hasWords(node)) return false;
    const { length } = node.children;
    return length === 0 || length === node.querySelectorAll('br, hr').length;
  }

  /** Without links there is nothing to measure. */
  override _getLinkDensity(element: Element): number {
    return element.getElementsByTagName('a').length === 0 ? 0 : super._getLinkDensity(element);
  }

  /** Only whether it is zero is asked of the names that running text stands in: the first with words settles it. */
  override _getTextDensity(element: Element, names: readonly string[]): number {
    if (!names.includes('SPAN')) return super._getTextDensity(element, names);
    return this._getAllNodesWithTag(element, names).some(hasWords) ? 1 : 0;
  }

  /** What the copy holds none of is not looked for in each of its parts. */
  override _getAllNodesWithTag(node: Element | Document, names: readonly string[]): Element[] {
    const present = names.filter(name => !WORDLESS_NAMES.has(name));
    return present.length > 0 ? [...node.querySelectorAll(present.join(','))] : [];
  }

  /** Elements inside one another are measured many times over: each is read anew only when something in it has gone. */
  override _getInnerText(element: Element, squeeze = true): string {
    if (!this.#isScoring || !squeeze) return super._getInnerText(element, squeeze);
    const known = this.#read.get(element) ?? super._getInnerText(element, true);
    this.#read.set(element, known);
    return known;
  }
  /** The walk that reshapes the copy has ended when the first element is given a score. */
  override _initializeNode(node: Element): void {
    this.#isScoring = true;
    super._initializeNode(node);
  }
  override _removeAndGetNext(node: Element): Element | null {
    this.#forget(node);
    return super._removeAndGetNext(node);
  }
  override _removeNodes(nodes: ArrayLike<Element>, isDropped?: (...node: NodeAt) => boolean): void {
    super._removeNodes(nodes, (...node) => {
      const dropped = isDropped?.apply(this, node) ?? true;
      if (dropped) this.#forget(node[0]);
      return dropped;
    });
  }
  #forget(node: Element): void {
    for (let at = node.parentElement; at; at = at.parentElement) this.#read.delete(at);
  }
}
