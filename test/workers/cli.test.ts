import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { csvParseRows } from "d3-dsv";
import { afterAll, describe, expect, it } from "vitest";
import { baseline } from "../../src/catalog/catalog";
import { BadInput } from "../../workers/cli/bad-input";
import { ESTIMATE_NOTE } from "../../workers/cli/estimate-note";
import { COMMANDS } from "../../workers/cli/commands";
import { run } from "../../workers/cli/run";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PANEL = join(ROOT, "public/data/panel.csv");
const METHODOLOGY = join(ROOT, "src/catalog/methodologies/baseline.json");
const folder = mkdtempSync(join(tmpdir(), "engine-cli-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const compute = (panel: string, methodology: string, ...more: string[]): string =>
  run(["compute", "--panel", panel, "--methodology", methodology, ...more]);

function refusal(...args: Parameters<typeof compute>): string {
  try {
    compute(...args);
  } catch (error) {
    if (error instanceof BadInput) return error.message;
    throw error;
  }
  throw new Error("the input was taken");
}

/** The panel with one cell of 110000 changed, or with blanks in all of its row. */
function panelWith(column: string | null, cell: string): string {
  const [header = [], ...rows] = csvParseRows(readFileSync(PANEL, "utf8"));
  const changed = rows.map((row) =>
    row[0] !== "110000"
      ? row
      : row.map((old, j) => (j > 0 && (column === null || header[j] === column) ? cell : old)),
  );
  return [header, ...changed].map((row) => row.join(",")).join("\n");
}

describe("compute", () => {
  it("prints every figure under its kind, unrounded", () => {
    const output = JSON.parse(compute(PANEL, METHODOLOGY)) as {
      units: string[];
      choices: object;
      computed: { values: number[]; groups: object[]; correlations: object[] };
      estimated: { note: string; ranks: number[]; groups: object[] };
    };
    const { rank, benchmark } = baseline;
    expect(output.choices).toMatchObject({ rank, benchmark });
    // numpy, as in test/engine/baseline.test.ts
    expect(output.computed.values[output.units.indexOf("110000")]).toBeCloseTo(
      78.52698933883083,
      9,
    );
    expect(output.computed.groups).toHaveLength(9);
    expect(output.computed.groups).toContainEqual(
      expect.objectContaining({
        id: "pole-yrd",
        sum: expect.closeTo(208.3113804304925, 9) as number,
      }),
    );
    expect(output.computed.correlations).toContainEqual(
      expect.objectContaining({
        column: "gdp-2019",
        n: 31,
        pearson: expect.closeTo(0.7421530278561959, 12) as number,
      }),
    );
    expect(output.estimated.note).toBe(ESTIMATE_NOTE);
    expect(output.estimated.ranks[output.units.indexOf("110000")]).toBe(5);
  });

  it("prints a table with the note in every line that holds an estimate", () => {
    const [header, ...rows] = csvParseRows(compute(PANEL, METHODOLOGY, "--out", "csv"));
    expect(rows).toHaveLength(31);
    expect(header!.slice(0, 7)).toEqual([
      "unit",
      "coverage",
      "computed-score",
      "computed-rank",
      "estimated-score",
      "estimated-rank",
      "estimated-note",
    ]);
    expect(rows.every((row) => row[6] === ESTIMATE_NOTE && row.length === header!.length)).toBe(
      true,
    );
  });

  it("writes a unit without a score as null, or leaves it blank, and has no estimate then", () => {
    const panel = written("gap.csv", panelWith(null, ""));
    const output = JSON.parse(compute(panel, METHODOLOGY)) as {
      computed: { values: (number | null)[]; ranks: (number | null)[] };
      estimated: null;
      diagnostics: { code: string }[];
    };
    expect(output.computed.values[0]).toBeNull();
    expect(output.computed.ranks[0]).toBeNull();
    expect(output.estimated).toBeNull();
    expect(output.diagnostics.map(({ code }) => code)).toContain("benchmark-incomplete");
    const [header, first] = csvParseRows(compute(panel, METHODOLOGY, "--out", "csv"));
    expect(header).not.toContain("estimated-score");
    expect(first!.slice(0, 4)).toEqual(["110000", "0", "", ""]);
  });

  it("leaves the economy out where the panel has no such column", () => {
    const [header = [], ...rows] = csvParseRows(readFileSync(PANEL, "utf8"));
    const at = header.indexOf("gdp-2019");
    const text = [header, ...rows].map((row) => row.toSpliced(at, 1).join(",")).join("\n");
    const output = JSON.parse(compute(written("no-gdp.csv", text), METHODOLOGY)) as {
      computed: { correlations: { column: string }[] };
    };
    expect(output.computed.correlations.map(({ column }) => column)).toEqual([
      "sub:new-infrastructure",
      "sub:cyber-security",
    ]);
  });

  it("names file, row and column of a bad cell", () => {
    const panel = written("bad-cell.csv", panelWith("webpages-2019", "many"));
    expect(refusal(panel, METHODOLOGY)).toBe(
      `${panel}: row 2, column "webpages-2019" is not a number: "many"`,
    );
  });

  it("names file and place of a bad methodology", () => {
    const text = JSON.stringify({ ...baseline, coverage: 2 });
    const methodology = written("bad.json", text);
    expect(refusal(PANEL, methodology)).toMatch(`${methodology}: coverage: `);
  });

  it("names both files where one does not fit the other", () => {
    const panel = written("short.csv", "unit,gdp-2019\n110000,1\n");
    expect(refusal(panel, METHODOLOGY)).toBe(
      `${METHODOLOGY} on ${panel}: infrastructure uses a missing column: 5g-first-cities-2019 (unknown-indicator)`,
    );
  });

  it("names a file that is not there", () => {
    expect(refusal(join(folder, "none.csv"), METHODOLOGY)).toContain("none.csv: ENOENT");
  });

  it.each([
    ["no command", []],
    ['no command "scores"', ["scores"]],
    ["needs --panel", ["compute"]],
    ["needs --methodology", ["compute", "--panel", PANEL]],
    [
      "--out is json or csv",
      ["compute", "--panel", "a", "--methodology", "b", "--out", "toString"],
    ],
    ["--colour", ["compute", "--colour"]],
    ["stray", ["compute", "stray"]],
  ])("says %s", (reason, args) => {
    expect(() => run(args)).toThrow(BadInput);
    expect(() => run(args)).toThrow(reason);
  });

  it("explains itself", () => {
    expect(run(["compute", "--help"])).toContain('"computed"');
  });
});

describe("every command", () => {
  it("is in the list, and says how it is called and what each option is", () => {
    for (const { name, summary, usage, options } of COMMANDS) {
      expect(run(["--help"])).toContain(`  ${name} `);
      expect(run(["--help"])).toContain(summary);
      expect(run([name, "-h"])).toBe(usage);
      expect(usage).toContain(`engine ${name}`);
      for (const option of Object.keys(options)) expect(usage).toContain(`--${option}`);
    }
  });
});

describe("the process", () => {
  const engine = (...args: string[]) =>
    promisify(execFile)(process.execPath, ["--import", "tsx", "workers/cli.ts", ...args], {
      cwd: ROOT,
    });

  it("ends with status 2 and one line on bad input", async () => {
    const panel = written("lines.csv", 'unit,"a\nb"\n110000,"x\ny"\n');
    const ended = engine("compute", "--panel", panel, "--methodology", METHODOLOGY);
    await expect(ended).rejects.toMatchObject({ code: 2, stdout: "" });
    const { stderr } = (await ended.catch((error: unknown) => error)) as { stderr: string };
    expect(stderr).toMatch(/lines\.csv: row 2, column .*\n$/);
    expect(stderr.trimEnd()).not.toContain("\n");
  }, 30_000);

  it("prints and ends with status 0", async () => {
    const { stdout } = await engine("compute", "--panel", PANEL, "--methodology", METHODOLOGY);
    expect(stdout).toBe(compute(PANEL, METHODOLOGY));
  }, 30_000);
});

it("has each of its commands in the README, and no other", () => {
  const [, table = ""] = readFileSync(join(ROOT, "README.md"), "utf8").split("| command ");
  const told = [...table.matchAll(/^\| `([a-z-]+)` /gm)].map(([, name]) => name);
  expect(told).toEqual(COMMANDS.map(({ name }) => name));
});
