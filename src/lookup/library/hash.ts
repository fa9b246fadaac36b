/** 32 bits of a string: FNV-1a, then spread. */
export function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
  return scramble(bits);
}

/** A permutation of the 32-bit integers without visible pattern: MurmurHash3's finaliser. */
export function scramble(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** One hash of two, in this order. */
export const combine = (first: number, second: number): number =>
  scramble(Math.imul(first, 0x9e3779b1) + second);
