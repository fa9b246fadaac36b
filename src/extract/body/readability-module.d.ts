/** Readability alone: the package's main module brings a second reader along that nothing here uses. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
