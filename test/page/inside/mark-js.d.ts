/** mark.js 8.11.1: what the bench uses of it. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Node);
    markRanges(
      ranges: readonly { readonly start: number; readonly length: number }[],
      options?: { each?(element: Element): void },
    ): void;
  }
}
