import { describe, expect, it } from "vitest";
import { samplingRange } from "../../../src/engine/uncertainty/sampling-range";

describe("samplingRange", () => {
  it("is the 5 and 95 per cent quantiles of type 7", () => {
    // By hand: of 0 ... 20 they stand on 1 and 19, of 0 ... 10 half way between two.
    const upTo = (last: number) => Array.from({ length: last + 1 }, (_, i) => last - i);
    expect(samplingRange(upTo(20))).toEqual({ low: 1, high: 19 });
    expect(samplingRange(upTo(10))).toEqual({ low: 0.5, high: 9.5 });
  });

  it("is not had where a value is not", () => {
    expect(samplingRange([1, NaN, 2])).toEqual({ low: NaN, high: NaN });
  });
});
