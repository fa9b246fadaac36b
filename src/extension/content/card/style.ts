/** The card's own style, beside what all surfaces share (surface/style.ts). */
export const CARD_STYLE = `
.card {
  display: flex;
  flex-direction: column;
  width: min(23rem, calc(100vw - 24px));
  overflow: hidden;
}
header { display: flex; align-items: center; gap: 8px; padding-block: 10px 8px; padding-inline: 16px 8px; }
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
.card[dir="rtl"] .wording { text-align: right; }
.there { color: var(--ink); }
mark { color: inherit; border-radius: 3px; padding: 0 1px; font-weight: 600; }
.here mark { background: color-mix(in srgb, var(--level) 18%, transparent); text-decoration: underline 2px var(--level); text-underline-offset: 3px; }
.there mark { background: color-mix(in srgb, var(--missing) 18%, transparent); }
.why { margin-top: 10px; padding-top: 10px; border-top: 1px solid var(--edge); color: var(--soft); font-size: 13px; }
a { color: var(--accent); font-size: 13px; display: inline-block; margin-top: 6px; text-underline-offset: 2px; }
footer { display: flex; align-items: center; gap: 4px; padding: 6px 8px; background: var(--shade); border-top: 1px solid var(--edge); }
.dismiss { margin-inline-start: auto; color: var(--soft); }
.dismiss[aria-expanded="true"] { color: var(--ink); background: color-mix(in srgb, var(--ink) 9%, transparent); }
.reasons { padding: 4px 8px 6px; border-top: 1px solid var(--edge); overflow-y: auto; min-height: 0; }
.reasons[hidden] { display: none; }
.reasons .label { margin: 4px 8px 2px; }
.reasons button { display: block; width: 100%; text-align: start; white-space: normal; }
.close { display: grid; place-items: center; width: 30px; padding: 0; color: var(--soft); }
.close svg { width: 14px; height: 14px; }
@media (forced-colors: active) {
  .wording mark { forced-color-adjust: none; background: CanvasText; color: Canvas; text-decoration-color: Canvas; }
}
`;
