import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  NOTHING,
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

const STEPS: readonly Step[] = [
  { name: "check", script: "check" },
  { name: "lint", script: "lint" },
  { name: "knip", script: "knip" },
  {
    name: "unit",
    script: "test:unit",
    args: ["--reporter=default", "--reporter=json", `--outputFile.json=${UNIT}`],
    report: { file: UNIT, read: vitestTotals },
  },
  { name: "build", script: "build" },
  {
    name: "e2e",
    script: "test:e2e",
    args: ["--reporter=list,json"],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: E2E },
    needs: ["build"],
    report: { file: E2E, read: playwrightTotals },
  },
];

function run({ script, args = [], env = {} }: Step): Promise<boolean> {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  return new Promise((done) => {
    const child = spawn(npm, ["run", "--silent", script, "--", ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ["ignore", "inherit", "inherit"],
      shell: process.platform === "win32",
    });
    child.on("error", () => {
      done(false);
    });
    child.on("exit", (code) => {
      done(code === 0);
    });
  });
}

function totalsOf({ report }: Step, passed: boolean): Totals {
  const counted =
    report !== undefined && existsSync(report.file)
      ? report.read(JSON.parse(readFileSync(report.file, "utf8")))
      : NOTHING;
  // A step that fails without a failed test (types, lint, a crash) must not read as all green.
  return passed || counted.failed > 0 ? counted : plus(counted, { ...NOTHING, failed: 1 });
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const failed: string[] = [];
let totals = NOTHING;
for (const step of STEPS) {
  console.log(`\n== ${step.name}`);
  const begun = performance.now();
  const missing = step.needs?.filter((name) => failed.includes(name)) ?? [];
  if (missing.length > 0) console.log(`not run: it needs ${missing.join(", ")}`);
  const passed = missing.length === 0 && (await run(step));
  if (!passed) failed.push(step.name);
  totals = plus(totals, totalsOf(step, passed));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`== ${step.name}: ${passed ? "ok" : "FAILED"} (${seconds} s)`);
}

console.log("");
if (failed.length > 0) console.log(`failed steps: ${failed.join(", ")}`);
if (totals.skipped > 0) console.log(`skipped tests: ${totals.skipped}`);
console.log(totalsLine(totals));
process.exitCode = failed.length === 0 ? 0 : 1;
