/** The strip's own style, beside what all surfaces share (surface/style.ts). */
export const STRIP_STYLE = `
.strip {
  display: flex;
  align-items: center;
  gap: 2px;
  inset-block-end: 12px;
  inset-inline: 0;
  margin-inline: auto;
  width: fit-content;
  max-width: calc(100vw - 24px);
  padding: 3px 5px;
}
.strip .place {
  padding-inline: 10px 6px; font-size: 13px; font-variant-numeric: tabular-nums; white-space: nowrap;
  min-width: 0; overflow: hidden; text-overflow: ellipsis;
}
.strip button { flex: none; }
`;
