import { expect, it } from "vitest";
import { mulberry32 } from "../../../src/engine/math/mulberry32";

const words = (seed: number) => {
  const random = mulberry32(seed);
  return Array.from({ length: 4 }, () => random() * 2 ** 32);
};

// python3, the published algorithm in whole numbers of any size, cut to 32 bits after every step.
it.each([
  [0, [1144304738, 1416247, 958946056, 627933444]],
  [1, [2693262067, 11749833, 2265367787, 4213581821]],
  [20200831, [1180922255, 3050312494, 4208662333, 416210788]],
])("gives the stream of the published algorithm from %i", (seed, stream) => {
  expect(words(seed)).toEqual(stream);
  expect(words(seed + 2 ** 32)).toEqual(stream);
});
