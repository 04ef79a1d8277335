import { describe, expect, it } from "vitest";
import { CLASS_COUNT, contrast, DARK, LIGHT, luminance } from "../../src/map/palette";

describe("contrast", () => {
  // WebAIM's contrast checker and the W3C's Understanding SC 1.4.3 and 1.4.6.
  it.each([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#ffffff", 1],
    ["#777777", "#ffffff", 4.48],
    ["#767676", "#ffffff", 4.54],
    ["#595959", "#ffffff", 7.0],
    ["#0000ff", "#ffffff", 8.59],
    ["#ff0000", "#ffffff", 4.0],
    ["#00ff00", "#ffffff", 1.37],
  ])("of %s on %s is %f", (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 2);
    expect(contrast(b, a)).toBe(contrast(a, b));
  });

  it("rests on the luminance of the primaries, which add up to white", () => {
    expect(["#ff0000", "#00ff00", "#0000ff"].map(luminance)).toEqual([0.2126, 0.7152, 0.0722]);
    expect(luminance("#ffffff")).toBeCloseTo(1, 12);
  });
});

// The ratios that the art direction computed for its two ramps, class 1 to 7.
describe.each([
  {
    name: "light",
    ramp: LIGHT,
    page: "#fcfcfa",
    onPage: [1.21, 1.8, 2.67, 3.98, 5.9, 8.73, 13.0],
    next: [1.49, 1.48, 1.49, 1.48, 1.48, 1.49],
    labels: [14.7, 9.9, 6.7, 4.5, 6.1, 9.0, 13.4],
    onDark: 4,
  },
  {
    name: "dark",
    ramp: DARK,
    page: "#14181e",
    onPage: [1.46, 2.12, 3.06, 4.42, 6.48, 9.33, 13.6],
    next: [1.46, 1.44, 1.45, 1.47, 1.44, 1.45],
    labels: [12.2, 8.4, 5.8, 4.8, 7.0, 10.1, 14.7],
    onDark: 3,
  },
])("the $name ramp", ({ name, ramp, page, onPage, next, labels, onDark }) => {
  it("has seven classes of equal luminance step", () => {
    expect(ramp.fills).toHaveLength(CLASS_COUNT);
    ramp.fills.slice(1).forEach((fill, i) => {
      expect(Math.abs(contrast(fill, ramp.fills[i]!) - next[i]!)).toBeLessThan(0.006);
    });
  });
  it("leaves the page the more, the higher the class", () => {
    ramp.fills.forEach((fill, i) => {
      expect(Math.abs(contrast(fill, page) / onPage[i]! - 1)).toBeLessThan(0.005);
    });
  });
  it("carries labels of 4.5 : 1", () => {
    ramp.fills.forEach((fill, i) => {
      const onInk = name === "light" ? i < onDark : i >= onDark;
      const label = onInk ? ramp.seamDark : ramp.seamLight;
      expect(Math.abs(contrast(fill, label) - labels[i]!)).toBeLessThan(0.051);
    });
  });
});
