import type { RefObject } from 'preact';

/**
 * Lights up a finding's words on both sides, its line and its note while the reader points at one of them or has
 * moved to its note with the keyboard. Done on the elements: drawing a long report anew for it would stutter.
 */
export function useActive(table: RefObject<HTMLElement | null>) {
  const light = ({ target }: Event) => {
    const id =
      target instanceof Element ? target.closest('[data-finding]')?.getAttribute('data-finding') : null;
    for (const lit of table.current?.querySelectorAll('.is-active') ?? []) lit.classList.remove('is-active');
    if (!id) return;
    const same = table.current?.querySelectorAll(`[data-finding="${CSS.escape(id)}"]`) ?? [];
    for (const one of same) one.classList.add('is-active');
  };
  return { onPointerOver: light, onFocusIn: light };
}
