import { useRef } from 'preact/hooks';

/**
 * Lights up a finding's words on both sides, its line and its note while the reader points at one of them or has
 * moved to its note with the keyboard. Done on the elements: drawing a long report anew for it would stutter.
 */
export function useActive() {
  const lit = useRef<readonly Element[]>([]);
  const light = ({ target }: Event) => {
    const pointed = target instanceof Element ? target.closest('[data-finding]') : null;
    const id = pointed?.getAttribute('data-finding');
    for (const one of lit.current) one.classList.remove('is-active');
    const row = pointed?.closest('.pair');
    lit.current = row && id ? [...row.querySelectorAll(`[data-finding="${CSS.escape(id)}"]`)] : [];
    for (const one of lit.current) one.classList.add('is-active');
  };
  return { onPointerOver: light, onFocusIn: light };
}
