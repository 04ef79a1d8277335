/** How many tests passed, failed and were left out. */
export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

export const NOTHING: Totals = { passed: 0, failed: 0, skipped: 0 };

export const plus = (a: Totals, b: Totals): Totals => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

export const totalsLine = ({ passed, failed }: Totals): string =>
  `${passed} passed, ${failed} failed`;

function count(report: unknown, name: string): number {
  const value =
    typeof report === "object" && report !== null
      ? (report as Readonly<Record<string, unknown>>)[name]
      : undefined;
  if (typeof value !== "number") throw new Error(`the report of the tests holds no ${name}`);
  return value;
}

/** The counts of a report by vitest's json reporter. */
export function vitestTotals(report: unknown): Totals {
  return {
    passed: count(report, "numPassedTests"),
    failed: count(report, "numFailedTests"),
    skipped: count(report, "numPendingTests") + count(report, "numTodoTests"),
  };
}

/** The counts of a report by Playwright's json reporter; a test that a second try passed has passed. */
export function playwrightTotals(report: unknown): Totals {
  const stats =
    typeof report === "object" && report !== null && "stats" in report ? report.stats : undefined;
  return {
    passed: count(stats, "expected") + count(stats, "flaky"),
    failed: count(stats, "unexpected"),
    skipped: count(stats, "skipped"),
  };
}

interface Suite {
  suites?: readonly Suite[];
  specs?: readonly {
    file: string;
    title: string;
    tests: readonly { status: string }[];
  }[];
}

/** The tests of a report by Playwright's json reporter that passed only the second time, each with its file. */
export function passedAgain(report: unknown): string[] {
  const within = ({ suites = [], specs = [] }: Suite): string[] => [
    ...suites.flatMap(within),
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === "flaky"))
      .map(({ file, title }) => `${file}: ${title}`),
  ];
  return within(report as Suite);
}
