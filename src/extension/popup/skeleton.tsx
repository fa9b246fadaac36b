import { text } from '../browser/text.ts';

/** Where the result will stand, before there is one: the same as popup.html shows before any script has run. */
export function Skeleton() {
  return (
    <>
      <h1 class="unseen">{text('extensionName')}</h1>
      <div aria-hidden="true">
        <div class="skeleton skeleton--headline" />
        <div class="skeleton" />
        <div class="skeleton skeleton--short" />
        <div class="skeleton skeleton--row" />
        <div class="skeleton skeleton--row" />
        <div class="skeleton skeleton--row" />
      </div>
    </>
  );
}
