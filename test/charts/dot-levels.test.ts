import fc from "fast-check";
import { expect, test } from "vitest";
import { dotLevels } from "../../src/charts/dot-levels";

test("stacks what would touch and leaves on the line what does not", () => {
  expect(dotLevels([0, 10, 20], 7)).toEqual([0, 0, 0]);
  expect(dotLevels([5, 5, 5], 7)).toEqual([0, 1, 2]);
  expect(dotLevels([8, 0, 4], 7)).toEqual([0, 0, 1]);
  expect(dotLevels([], 7)).toEqual([]);
});

test("no two dots of a level touch, and none is higher than it has to be", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 31 }), (places) => {
      const levels = dotLevels(places, 7);
      places.forEach((place, k) => {
        const near = places.flatMap((other, l) =>
          l !== k && Math.abs(other - place) < 7 ? [levels[l]!] : [],
        );
        expect(near).not.toContain(levels[k]);
        for (let lower = 0; lower < levels[k]!; lower += 1) expect(near).toContain(lower);
      });
    }),
    { seed: 5 },
  );
});
