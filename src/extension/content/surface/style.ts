/**
 * The style that all surfaces share. The host lies over the window and lets everything through but its
 * content; `!important` on the host keeps the page's own rules off it, inside the shadow tree they cannot reach.
 */
export const SURFACE_STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 !important;
  z-index: 2147483647 !important;
  pointer-events: none !important;
  contain: strict !important;
  color-scheme: light dark !important;
}
[data-theme="light"] { color-scheme: light; }
[data-theme="dark"] { color-scheme: dark; }
.surface {
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
  pointer-events: auto;
  background: var(--paper);
  color: var(--ink);
  border: 1px solid var(--edge);
  border-radius: 12px;
  box-shadow: 0 1px 2px rgb(0 0 0 / 0.12), 0 10px 32px rgb(0 0 0 / 0.22);
  font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  text-align: start;
  outline: none;
}
@media (forced-colors: active) { .surface { border-color: CanvasText; } }
* { box-sizing: border-box; margin: 0; }
button {
  font: inherit; font-size: 13px; color: var(--ink); background: none; border: 0; border-radius: 7px;
  padding: 5px 9px; min-height: 30px; cursor: pointer; white-space: nowrap;
}
button:hover { background: color-mix(in srgb, var(--ink) 9%, transparent); }
button:disabled { color: var(--soft); opacity: 0.55; cursor: default; background: none; }
:is(button, a):focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
.back::before { content: "‹ "; }
.on::after { content: " ›"; }
`;

/** How a surface comes. Only for a page that draws frames: in a hidden one an animation never ends and is never let go. */
export const APPEARING = `
@keyframes appear { from { opacity: 0; translate: 0 3px; } }
@media (prefers-reduced-motion: no-preference) { .surface { animation: appear 0.12s ease-out; } }
`;
