/** How marks look on the page: `full` with line and tint, `lines` alone, or `thick` lines and the tint. */
export const MARK_STYLES = ['full', 'lines', 'thick'] as const;

export type MarkStyle = (typeof MARK_STYLES)[number];
