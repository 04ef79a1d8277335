import { EngineError } from "../engine-error";
import { splitMix } from "./split-mix";

const WORDS = 2 ** 32;

/**
 * A seeded stream of random numbers: xoshiro128++ 1.0 (Blackman & Vigna 2021, ACM Trans. Math.
 * Softw. 47, 36; period 2^128 - 1), its state filled from the seed by splitmix64, low word first.
 * The same seed gives the same stream on every machine.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  /** @throws random-seed unless `seed` is a whole number from 0 to 2^53 - 1. */
  constructor(seed: number) {
    if (!(Number.isSafeInteger(seed) && seed >= 0)) {
      throw new EngineError("random-seed", `a seed is a whole number from 0 to 2^53 - 1: ${seed}`);
    }
    const [a = 0, b = 0, c = 0, d = 0] = splitMix(BigInt(seed), 2).flatMap((word) => [
      Number(BigInt.asIntN(32, word)),
      Number(BigInt.asIntN(32, word >> 32n)),
    ]);
    [this.#a, this.#b, this.#c, this.#d] = [a, b, c, d];
  }

  /** A stream from a state of four 32-bit words, not all 0. */
  static of(state: readonly [number, number, number, number]): Random {
    const random = new Random(0);
    [random.#a, random.#b, random.#c, random.#d] = state;
    return random;
  }

  /** A whole number from 0 to 2^32 - 1. */
  word(): number {
    const sum = (this.#a + this.#d) | 0;
    const result = (((sum << 7) | (sum >>> 25)) + this.#a) >>> 0;
    const shifted = this.#b << 9;
    this.#c ^= this.#a;
    this.#d ^= this.#b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= shifted;
    this.#d = (this.#d << 11) | (this.#d >>> 21);
    return result;
  }

  /** A number from 0 up to 1, without 1, in steps of 2^-53. */
  uniform(): number {
    const high = this.word() >>> 5;
    return (high * 2 ** 26 + (this.word() >>> 6)) / 2 ** 53;
  }

  /**
   * A whole number from 0 to n - 1, each as likely: words past the last full multiple of n are drawn
   * anew. @throws random-integer unless `n` is a whole number from 1 to 2^32.
   */
  integer(n: number): number {
    if (!(Number.isInteger(n) && n >= 1 && n <= WORDS)) {
      throw new EngineError("random-integer", `n is a whole number from 1 to 2^32: ${n}`);
    }
    const limit = WORDS - (WORDS % n);
    let word = this.word();
    while (word >= limit) word = this.word();
    return word % n;
  }

  /**
   * Puts the first `count` places of `values` (all, unless given) in random order, drawn from all of
   * them without replacement (Fisher & Yates, in place): every selection is as likely.
   */
  shuffle(
    values: { [place: number]: number; readonly length: number },
    count = values.length,
  ): void {
    for (let i = 0; i < Math.min(count, values.length - 1); i += 1) {
      const j = i + this.integer(values.length - i);
      const value = values[i] as number;
      values[i] = values[j] as number;
      values[j] = value;
    }
  }
}
