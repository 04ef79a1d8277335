import { expect, it } from "vitest";
import { defaultParams } from "../../../src/formats/params";
import { contrast, LIGHT } from "../../../src/map/palette";
import { seamTone } from "../../../src/map/seams";
import { stageParams } from "../../../src/views/present/stage-params";

const params = defaultParams("zh-Hans");

it("shows five classes on a wall, unless a step chooses for itself", () => {
  expect(stageParams(params, "ind=data").k).toBe("5");
  expect(stageParams(params, "").k).toBe("5");
  expect(stageParams(params, "ind=data&k=7").k).toBe("7");
  expect(stageParams({ ...params, k: "4" }, "?k=4").k).toBe("4");
  expect(stageParams({ ...params, bins: "continuous" }, "bins=continuous").k).toBe("7");
});

// The art direction's five, and its worst seam of 3.18.
it("borders the five of a projector by 3 : 1 in the seam that stands out", () => {
  const ramp = {
    fills: ["#ddddc6", "#7aadbf", "#487daa", "#28528e", "#1b275f"],
    seamDark: "#000000",
    seamLight: LIGHT.seamLight,
  };
  const worst = ramp.fills.flatMap((one, a) =>
    ramp.fills.map((other, b) => {
      const seam = seamTone(a, b, ramp) === "ink" ? ramp.seamDark : ramp.seamLight;
      return Math.max(contrast(one, other), Math.min(contrast(seam, one), contrast(seam, other)));
    }),
  );
  expect(Math.min(...worst)).toBeGreaterThan(3.1);
});
