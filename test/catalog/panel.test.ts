import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { csvParseRows } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { indicators, units } from "../../src/catalog/catalog";

const text = readFileSync(
  fileURLToPath(new URL("../../public/data/panel.csv", import.meta.url)),
  "utf8",
);
const [header = [], ...rows] = csvParseRows(text);
const codes = header.slice(1);
const provinces = rows.map((row) => row[0]);
const cells = (code: string): string[] => rows.map((row) => row[header.indexOf(code)]!);
const column = (code: string): number[] =>
  cells(code).map((cell) => (cell === "" ? NaN : Number(cell)));
const total = (code: string): number =>
  column(code).reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);

describe("the file", () => {
  it("is the one the results were checked with, byte for byte", () => {
    expect(createHash("sha256").update(text).digest("hex")).toBe(
      "915ca65acd372784dbf019178cebc889dfb3ceb07a47e2e3da67f9cf24738ff8",
    );
  });
  it("has plain cells, line feeds and no byte order mark", () => {
    expect(text).not.toMatch(/[\r"\uFEFF]/);
    expect(text.endsWith("\n")).toBe(true);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]));
  });
  it("has the 31 indexed units in ascending order", () => {
    expect(provinces).toEqual(units.filter(({ indexed }) => indexed).map(({ id }) => id));
    expect(provinces).toEqual([...provinces].sort());
    expect(provinces).toHaveLength(31);
  });
  it("has the columns of the indicators in their order", () => {
    expect(codes).toEqual(indicators.map(({ code }) => code));
    expect(codes).toHaveLength(45);
  });
  it("holds decimal numbers or nothing", () => {
    for (const code of codes) {
      for (const cell of cells(code)) expect(cell).toMatch(/^(\d+(\.\d+)?)?$/);
    }
  });
});

describe("blank cells", () => {
  it("are those the owners left blank, all of Xizang", () => {
    const blanks = rows.flatMap((row) =>
      codes.filter((_, column) => row[column + 1] === "").map((code) => `${row[0]} ${code}`),
    );
    expect(blanks).toEqual([
      "540000 infosec-revenue-2019",
      "540000 software-revenue-2019",
      "540000 it-service-revenue-2019",
      "540000 infosec-share-2019",
      "540000 infosec-revenue-percap-2019",
      "540000 gov-transparency-2018",
      "540000 infosec-revenue-mean-2018-20",
    ]);
  });
  it.each(indicators)("agree with the declared coverage of $code", ({ code, coverage }) => {
    expect(column(code).filter(Number.isFinite)).toHaveLength(coverage);
  });
});

describe("derived columns", () => {
  const perHundred = (a: number, b: number): number => (a / b) * 100;
  const plain = (a: number, b: number): number => a / b;
  it.each([
    ["broadband-users-per100-2019", "broadband-users-2019", "population-2019", perHundred],
    ["ports-per100-2019", "broadband-ports-2019", "population-2019", perHundred],
    ["optical-km-per10k-2019", "optical-cable-2019", "population-2019", plain],
    ["infosec-share-2019", "infosec-revenue-2019", "software-revenue-2019", perHundred],
    ["infosec-revenue-percap-2019", "infosec-revenue-2019", "population-2019", plain],
    [
      "scitech-fiscal-percap-2019",
      "fiscal-scitech-2019",
      "population-2019",
      (a: number, b: number): number => (a * 1e8) / (b * 1e4),
    ],
    ["webpages-percap-2019", "webpages-2019", "population-2019", plain],
    [
      "mobile-traffic-gb-user-month-2019",
      "mobile-traffic-2019",
      "mobile-internet-users-2019",
      (a: number, b: number): number => a / b / 12,
    ],
    ["scitech-fiscal-share-2019", "fiscal-scitech-2019", "fiscal-total-2019", perHundred],
  ] as const)("%s follows from %s and %s", (derived, first, second, formula) => {
    const decimals = Math.max(...cells(derived).map((cell) => cell.split(".")[1]?.length ?? 0));
    const half = 0.5 * 10 ** -decimals;
    const [a, b] = [column(first), column(second)];
    column(derived).forEach((value, row) => {
      const expected = formula(a[row]!, b[row]!);
      if (Number.isNaN(expected)) expect(value).toBeNaN();
      else expect(Math.abs(value - expected)).toBeLessThanOrEqual(half * (1 + 1e-6));
    });
  });
  it("points of websites are means of two whole numbers from 0 to 10", () => {
    for (const value of column("gov-website-points-2018-19")) {
      expect(Number.isInteger(value * 2)).toBe(true);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(10);
    }
  });
  it("urban shares, weighted by population, come to the national 62.71 % of 2019", () => {
    const population = column("population-2019");
    const urban = column("urbanization-2019").reduce(
      (sum, share, row) => sum + share * population[row]!,
      0,
    );
    expect(Math.abs(urban / total("population-2019") - 62.71)).toBeLessThan(0.1);
  });
});

describe("totals published elsewhere", () => {
  // MIIT, communiques on the communications and software industries in 2019; national sums.
  it.each([
    ["broadband-ports-2019", 91_600, 50],
    ["broadband-users-2019", 44_900, 50],
    ["mobile-traffic-2019", 12_200_000, 50_000],
    ["software-revenue-2019", 720_720_000, 5_000],
  ])("%s sums to the national figure", (code, national, half) => {
    expect(Math.abs(total(code) - national)).toBeLessThanOrEqual(half);
  });
  it("government websites and the 51 of the Xinjiang corps make 13,562 (CNNIC, 45th report)", () => {
    expect(total("gov-websites-2019") + 51).toBe(13_562);
  });
  it("the first 5G cities are 42: 40 of the joint list, Qionghai and Yingtan", () => {
    expect(total("5g-first-cities-2019")).toBe(42);
  });
  it("online services fall into the bands of the report: 8 above 90, 15 from 80, 8 below", () => {
    const scores = column("online-service-2019");
    const above = scores.filter((score) => score > 90).length;
    const below = scores.filter((score) => score < 80).length;
    expect([above, scores.length - above - below, below]).toEqual([8, 15, 8]);
  });
  it("26 provinces have more mobile phones than persons, as MIIT states for the end of 2019", () => {
    expect(column("mobile-phone-penetration-2019").filter((rate) => rate > 100)).toHaveLength(26);
  });
  it("seven provinces have a first-batch cyber-security school, seven are named for all levels", () => {
    expect(total("cybersecurity-schools-2017")).toBe(7);
    expect(total("gov-portal-3level-good-2020")).toBe(7);
  });
});
