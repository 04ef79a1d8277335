const MASK = (1n << 64n) - 1n;

/**
 * The first `count` numbers of splitmix64 from a seed, as whole numbers of 64 bits (Steele, Lea &
 * Flood 2014, OOPSLA; the constants of Vigna's splitmix64.c). Spreads a seed over a generator's state.
 */
export function splitMix(seed: bigint, count: number): bigint[] {
  return Array.from({ length: count }, (_, i) => {
    let z = (seed + BigInt(i + 1) * 0x9e3779b97f4a7c15n) & MASK;
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK;
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & MASK;
    return z ^ (z >> 31n);
  });
}
