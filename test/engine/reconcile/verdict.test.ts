import { describe, expect, it } from "vitest";
import { verdict } from "../../../src/engine/reconcile/verdict";

describe("verdict", () => {
  it.each([
    [445.4, "reproduced"],
    [445.35, "reproduced"],
    [445.45, "reproduced"],
    [445.46, "close"],
    [454.308, "close"],
    [436.492, "close"],
    [454.31, "differs"],
    [436.49, "differs"],
    [NaN, "not-comparable"],
  ])("of %d against 445.4 ± 0.05 is %s", (value, expected) => {
    expect(verdict(value, 445.4, 0.05)).toBe(expected);
  });

  it("counts the edge of the rounding in, whatever binary makes of it", () => {
    expect(0.765 - 0.76).toBeGreaterThan(0.005);
    expect(verdict(0.765, 0.76, 0.005)).toBe("reproduced");
  });

  it("measures two per cent by size, below nought too", () => {
    expect(verdict(-51, -50, 0.5)).toBe("close");
    expect(verdict(-51.1, -50, 0.5)).toBe("differs");
  });
});
