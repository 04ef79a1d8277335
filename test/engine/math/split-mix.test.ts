import { expect, it } from "vitest";
import { splitMix } from "../../../src/engine/math/split-mix";

it("gives the published numbers of the seed 1234567", () => {
  // Vigna's splitmix64.c, as printed by Rosetta Code, "Pseudo-random numbers/Splitmix64"
  expect(splitMix(1234567n, 5)).toEqual([
    6457827717110365317n,
    3203168211198807973n,
    9817491932198370423n,
    4593380528125082431n,
    16408922859458223821n,
  ]);
});
