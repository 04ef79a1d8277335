import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  NOTHING,
  passedAgain,
  playwrightTotals,
  plus,
  totalsLine,
  vitestTotals,
  type Totals,
} from "./test-totals";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const REPORTS = join(ROOT, "node_modules", ".cache", "reports");
const UNIT = join(REPORTS, "unit.json");
const E2E = join(REPORTS, "e2e.json");

interface Step {
  name: string;
  script: string;
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** Steps that must have succeeded, for this one to mean anything. */
  needs?: readonly string[];
  report?: { file: string; read: (report: unknown) => Totals };
}

/** As many at once as there are cores, the longest first; what they print comes when each has ended. */
const STEPS: readonly Step[] = [
  { name: "lint", script: "lint:rules" },
  {
    name: "unit",
    script: "test:unit",
    // The other half is for the step beside it.
    args: [
      "--maxWorkers=50%",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${UNIT}`,
    ],
    report: { file: UNIT, read: vitestTotals },
  },
  { name: "check", script: "check" },
  { name: "format", script: "lint:format" },
  { name: "build", script: "build" },
  { name: "knip", script: "knip" },
];

/** After them and alone: some of its tests measure time. */
const BROWSER: Step = {
  name: "e2e",
  script: "test:e2e",
  args: ["--reporter=list,json"],
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: E2E },
  needs: ["build"],
  report: { file: E2E, read: playwrightTotals },
};

/** Whether the step succeeded, and what it printed if that was kept back. */
function run(
  { script, args = [], env = {} }: Step,
  keep: boolean,
): Promise<{ passed: boolean; printed: string }> {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const out = keep ? "pipe" : "inherit";
  let printed = "";
  return new Promise((done) => {
    const child = spawn(npm, ["run", "--silent", script, "--", ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ["ignore", out, out],
      shell: process.platform === "win32",
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        printed += text;
      });
    }
    child.on("error", (error) => {
      done({ passed: false, printed: `${printed}${error.message}\n` });
    });
    child.on("close", (code) => {
      done({ passed: code === 0, printed });
    });
  });
}

const reportIn = (file: string): unknown =>
  existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;

function totalsOf({ report }: Step, passed: boolean): Totals {
  const found = report && reportIn(report.file);
  const counted = report && found !== undefined ? report.read(found) : NOTHING;
  // A step that fails without a failed test (types, lint, a crash) must not read as all green.
  return passed || counted.failed > 0 ? counted : plus(counted, { ...NOTHING, failed: 1 });
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const failed: string[] = [];
let totals = NOTHING;

async function take(step: Step, keep: boolean): Promise<void> {
  const missing = step.needs?.filter((name) => failed.includes(name)) ?? [];
  const begun = performance.now();
  console.log(`== ${step.name} begins`);
  const { passed, printed } =
    missing.length > 0
      ? { passed: false, printed: `not run: it needs ${missing.join(", ")}\n` }
      : await run(step, keep);
  if (!passed) failed.push(step.name);
  totals = plus(totals, totalsOf(step, passed));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  process.stdout.write(printed);
  console.log(`== ${step.name}: ${passed ? "ok" : "FAILED"} (${seconds} s)`);
}

const waiting = [...STEPS];
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) await take(step, true);
  }),
);
await take(BROWSER, false);

console.log("");
if (failed.length > 0) console.log(`failed steps: ${failed.join(", ")}`);
const again = passedAgain(reportIn(E2E) ?? {});
if (again.length > 0) console.log(`passed only the second time: ${again.join("; ")}`);
if (totals.skipped > 0) console.log(`skipped tests: ${totals.skipped}`);
console.log(totalsLine(totals));
process.exitCode = failed.length === 0 ? 0 : 1;
