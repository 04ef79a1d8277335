import { describe, expect, it } from "vitest";
import { playwrightTotals, plus, totalsLine, vitestTotals } from "./test-totals";

// Both reports as the reporters of vitest 4.1 and Playwright 1.65 write them, shortened.
const unit = { numPassedTests: 40, numFailedTests: 2, numPendingTests: 1, numTodoTests: 3 };
const e2e = { suites: [], stats: { expected: 9, skipped: 1, unexpected: 2, flaky: 1 } };

describe("test totals", () => {
  it("adds up both reports and prints one line", () => {
    const totals = plus(vitestTotals(unit), playwrightTotals(e2e));
    expect(totals).toEqual({ passed: 49, failed: 5, skipped: 5 });
    expect(totalsLine(totals)).toBe("49 passed, 5 failed");
  });

  it("does not take a foreign report for one of no tests", () => {
    expect(() => vitestTotals({})).toThrow("numPassedTests");
    expect(() => playwrightTotals(null)).toThrow("expected");
  });
});
