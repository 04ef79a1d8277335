import fc from "fast-check";
import { expect, test } from "vitest";
import { contrast } from "../../../src/map/palette";
import { borderTones } from "../../../src/views/diffusion/border-tones";

const SEAMS = { seamDark: "#10151c", seamLight: "#ffffff" };

test("a line is dark between light fills, light between dark ones, and neither between fills far apart and far from it", () => {
  const toneOf = borderTones();
  expect(toneOf("#ffffff", "#f4f4f4", SEAMS)).toBe("ink");
  expect(toneOf("#10151c", "#20252c", SEAMS)).toBe("paper");
  // Between them no single line stands out, nor do they from one another: 1.6 : 1.
  expect(toneOf("#9a9a9a", "#5a5a5a", SEAMS)).toBe("double");
});

test("a single line or the fills themselves part two sides by 3 : 1, at the first asking and later", () => {
  const toneOf = borderTones();
  const colour = fc
    .integer({ min: 0, max: 0xffffff })
    .map((value) => `#${value.toString(16).padStart(6, "0")}`);
  fc.assert(
    fc.property(colour, colour, (from, to) => {
      const tone = toneOf(from, to, SEAMS);
      expect(toneOf(from, to, SEAMS)).toBe(tone);
      const [dark, light] = [SEAMS.seamDark, SEAMS.seamLight].map((seam) =>
        Math.max(Math.min(contrast(seam, from), contrast(seam, to)), contrast(from, to)),
      ) as [number, number];
      if (tone === "double") expect(Math.max(dark, light)).toBeLessThan(3);
      else expect(tone === "ink" ? dark : light).toBeGreaterThanOrEqual(3);
    }),
    { seed: 20200831 },
  );
});
