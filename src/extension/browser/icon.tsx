/** Line drawings on a 20 × 20 grid, in the colour of the text around them. */
const DRAWINGS = {
  thread: 'M7 9a2 2 0 0 0 4 0a4 4 0 0 0-8 0a6 6 0 0 0 6 6h9',
  again: 'M15.5 7.5A6 6 0 1 0 16 11M16 4v4h-4',
  options: 'M3 6h7M14 6h3M3 14h3M10 14h7M12 4v4M8 12v4',
  back: 'M12 4l-6 6 6 6',
  forward: 'M8 4l6 6-6 6',
  close: 'M5 5l10 10M15 5L5 15',
  place: 'M10 17s5-4.6 5-9A5 5 0 0 0 5 8c0 4.400 5 9 5 9zM10 9.500v.01',
  altered: 'M10 3l8 14H2zM10 8v4M10 14.500v.01',
  reworded: 'M2 8q2-3 4 0t4 0t4 0t4 0M2 13q2-3 4 0t4 0t4 0t4 0',
  nothing: 'M9 14a5 5 0 1 0 0-10a5 5 0 0 0 0 10zM12.500 12.500L17 17',
  same: 'M4 8h12M4 12h12',
  unreadable: 'M10 17a7 7 0 1 0 0-14a7 7 0 0 0 0 14zM8 8q0-2 2-2t2 2q0 1.500-2 2.500M10 13.500v.01',
} as const;

export type IconName = keyof typeof DRAWINGS;

/** A picture beside words that say the same: screen readers pass over it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon--${name}`} viewBox="0 0 20 20" aria-hidden="true">
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
