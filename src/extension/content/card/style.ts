/**
 * The card's style. The host lies over the window and lets everything through but the card; `!important` on the host
 * keeps the page's own rules off it, inside the shadow tree they cannot reach.
 */
export const CARD_STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 !important;
  z-index: 2147483647 !important;
  pointer-events: none !important;
  contain: strict !important;
  color-scheme: light dark !important;
}
.card {
  --paper: light-dark(#ffffff, #1b1f23);
  --shade: light-dark(#f6f3ec, #24292e);
  --edge: light-dark(#d8d2c4, #3d454c);
  --ink: light-dark(#1b2126, #eceae5);
  --soft: light-dark(#555d64, #aab2b8);
  --accent: light-dark(#0d5b66, #7fd0da);
  --focus: light-dark(#0a63c9, #7db6ff);
  --changed: light-dark(#b3261e, #ff9d92);
  --quote: light-dark(#8a1c6b, #f2a0dc);
  --added: light-dark(#1d5fa8, #8cc2ff);
  --missing: light-dark(#00695c, #6fd6c4);
  --wording: light-dark(#8a5a00, #f2bf63);
  position: absolute;
  box-sizing: border-box;
  display: flex;
  flex-direction: column;
  width: min(23rem, calc(100vw - 24px));
  overflow: hidden;
  pointer-events: auto;
  background: var(--paper);
  color: var(--ink);
  border: 1px solid var(--edge);
  border-radius: 12px;
  box-shadow: 0 1px 2px rgb(0 0 0 / 0.12), 0 10px 32px rgb(0 0 0 / 0.22);
  font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  text-align: start;
  outline: none;
  animation: appear 0.12s ease-out;
}
@keyframes appear { from { opacity: 0; translate: 0 3px; } }
@media (prefers-reduced-motion: reduce) { .card { animation: none; } }
* { box-sizing: border-box; margin: 0; }
header { display: flex; align-items: center; gap: 8px; padding: 10px 8px 8px 16px; }
h2 {
  font-size: 14px; font-weight: 650; color: var(--level); padding-bottom: 1px;
  text-decoration: underline var(--line); text-underline-offset: 4px; text-decoration-skip-ink: none;
}
.position { margin-inline-start: auto; color: var(--soft); font-size: 12px; font-variant-numeric: tabular-nums; white-space: nowrap; }
.body { padding: 2px 16px 14px; overflow-y: auto; overscroll-behavior: contain; min-height: 0; }
.label { color: var(--soft); font-size: 12px; margin-top: 10px; }
.label:first-child { margin-top: 2px; }
.label b { font-weight: 600; color: var(--ink); }
.wording { margin-top: 2px; font-size: 15px; line-height: 1.5; overflow-wrap: anywhere; white-space: pre-line; }
.there { color: var(--ink); }
mark { color: inherit; border-radius: 3px; padding: 0 1px; font-weight: 600; }
.here mark { background: color-mix(in srgb, var(--level) 18%, transparent); text-decoration: underline 2px var(--level); text-underline-offset: 3px; }
.there mark { background: color-mix(in srgb, var(--missing) 18%, transparent); }
.why { margin-top: 10px; padding-top: 10px; border-top: 1px solid var(--edge); color: var(--soft); font-size: 13px; }
a { color: var(--accent); font-size: 13px; display: inline-block; margin-top: 6px; text-underline-offset: 2px; }
footer { display: flex; align-items: center; gap: 4px; padding: 6px 8px; background: var(--shade); border-top: 1px solid var(--edge); }
button {
  font: inherit; font-size: 13px; color: var(--ink); background: none; border: 0; border-radius: 7px;
  padding: 5px 9px; min-height: 30px; cursor: pointer; white-space: nowrap;
}
button:hover { background: color-mix(in srgb, var(--ink) 9%, transparent); }
button:disabled { color: var(--soft); opacity: 0.55; cursor: default; background: none; }
:is(button, a):focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
.back::before { content: "‹ "; }
.on::after { content: " ›"; }
[dir="rtl"] .back::before { content: "› "; }
[dir="rtl"] .on::after { content: " ‹"; }
.dismiss { margin-inline-start: auto; color: var(--soft); }
.dismiss[aria-expanded="true"] { color: var(--ink); background: color-mix(in srgb, var(--ink) 9%, transparent); }
.reasons { padding: 4px 8px 6px; border-top: 1px solid var(--edge); overflow-y: auto; min-height: 0; }
.reasons[hidden] { display: none; }
.reasons .label { margin: 4px 8px 2px; }
.reasons button { display: block; width: 100%; text-align: start; white-space: normal; }
.close { display: grid; place-items: center; width: 30px; padding: 0; color: var(--soft); }
.close svg { width: 14px; height: 14px; }
@media (forced-colors: active) { .card { border-color: CanvasText; } mark { background: Highlight; color: HighlightText; } }
`;
