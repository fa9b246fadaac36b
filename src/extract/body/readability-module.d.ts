/**
 * Readability alone: the package's main module brings a second reader along that nothing here uses. Its own types
 * tell nothing of the steps that a subclass may take in its place.
 */
declare module '@mozilla/readability/Readability.js' {
  /** A node, its place in the list, the list. */
  export type NodeAt = [Element, number, ArrayLike<Element>];
  export default class Readability {
    constructor(document: Document);
    readonly REGEXPS: { readonly byline: RegExp };
    _metadata: { readonly title: string };
    _articleTitle: string;
    parse(): { readonly textContent?: string | null } | null;
    _prepDocument(): void;
    _getArticleMetadata(jsonLd: object): { readonly title: string };
    _grabArticle(): Node | null;
    /** A step of its own in what is shipped (src/build); from npm, Readability writes the body's `innerHTML`. */
    _putBack(page: Element, html: string): void;
    _removeFlag(flag: number): void;
    _initializeNode(node: Element): void;
    _removeAndGetNext(node: Element): Element | null;
    _removeNodes(nodes: ArrayLike<Element>, isDropped?: (...node: NodeAt) => boolean): void;
    _getAllNodesWithTag(node: Element | Document, names: readonly string[]): ArrayLike<Element>;
    _getTextDensity(element: Element, names: readonly string[]): number;
    _isProbablyVisible(node: Element): boolean;
    _cleanStyles(node: Element): void;
    _fixLazyImages(root: Element): void;
    _isValidByline(node: Element, names: string): boolean;
    _isElementWithoutContent(node: Element): boolean;
    _getLinkDensity(element: Element): number;
    _getInnerText(element: Element, squeeze?: boolean): string;
  }
}
