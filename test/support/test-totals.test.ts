import { describe, expect, it } from "vitest";
import { passedAgain, playwrightTotals, plus, totalsLine, vitestTotals } from "./test-totals";

// Both reports as the reporters of vitest 4.1 and Playwright 1.65 write them, shortened.
const unit = { numPassedTests: 40, numFailedTests: 2, numPendingTests: 1, numTodoTests: 3 };
const spec = (title: string, ...statuses: string[]) => ({
  file: "zoom.test.ts",
  title,
  tests: statuses.map((status) => ({ status })),
});
const e2e = {
  suites: [
    {
      title: "zoom.test.ts",
      specs: [spec("holds", "expected"), spec("drags", "expected", "flaky")],
      suites: [
        { title: "by touch", specs: [spec("pinches", "flaky"), spec("rests", "unexpected")] },
      ],
    },
  ],
  stats: { expected: 9, skipped: 1, unexpected: 2, flaky: 1 },
};

describe("test totals", () => {
  it("adds up both reports and prints one line", () => {
    const totals = plus(vitestTotals(unit), playwrightTotals(e2e));
    expect(totals).toEqual({ passed: 50, failed: 4, skipped: 5 });
    expect(totalsLine(totals)).toBe("50 passed, 4 failed");
  });

  it("names the tests that only a second try passed", () => {
    expect(passedAgain(e2e).sort()).toEqual(["zoom.test.ts: drags", "zoom.test.ts: pinches"]);
    expect(passedAgain({ suites: [], stats: {} })).toEqual([]);
  });

  it("does not take a foreign report for one of no tests", () => {
    expect(() => vitestTotals({})).toThrow("numPassedTests");
    expect(() => playwrightTotals(null)).toThrow("expected");
  });
});
