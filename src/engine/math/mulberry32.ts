/**
 * The generator mulberry32 (Ettinger 2017, public domain) from a seed of 32 bits: numbers from 0 up
 * to 1, without 1, in steps of 2^-32. Whole-number arithmetic alone, so the stream is the same
 * everywhere; a seed beyond 32 bits is taken modulo 2^32.
 */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return ((word ^ (word >>> 14)) >>> 0) / 2 ** 32;
  };
}
