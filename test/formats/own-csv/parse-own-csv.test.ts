import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { units } from "../../../src/catalog/catalog";
import { BETWEEN_NAMES, MOST_TEXT, parseOwnCsv } from "../../../src/formats/own-csv/parse-own-csv";
import { unitNames } from "../../../src/formats/own-csv/unit-names";

const context = { units, read: unitNames(units, ["zh-Hans", "zh-Hant", "en"]) };
const parse = (text: string) => parseOwnCsv(text, context);
const indexed = units.filter(({ indexed }) => indexed).map(({ id }) => id);

function table(text: string) {
  const read = parse(text);
  if ("error" in read) throw new Error(read.error.message);
  return read;
}

function error(text: string) {
  const read = parse(text);
  return "error" in read ? read.error : null;
}

const at = (values: readonly number[], unit: string) => values[indexed.indexOf(unit)];

describe("parseOwnCsv", () => {
  it("reads names in any column, in any language, and leaves the rest blank", () => {
    const { table: read, diagnostics } = table(
      "序号;省份;办件量;备注\n1;北京市;1,234;好\n2;Guangdong;—;\n3;广西;５６;\n",
    );
    expect(read.units).toEqual(indexed);
    expect(read.columns.map(({ name }) => name)).toEqual(["序号", "办件量"]);
    const values = read.columns[1]!.values;
    expect(at(values, "110000")).toBe(1234);
    expect(at(values, "440000")).toBeNaN();
    expect(at(values, "450000")).toBe(56);
    expect(at(values, "650000")).toBeNaN();
    expect(diagnostics.map(({ code }) => code)).toEqual(["own-remarks", "own-missing"]);
    expect(diagnostics[0]!.params).toEqual({ columns: "备注" });
    expect(String(diagnostics[1]!.params["units"]).split(BETWEEN_NAMES)).toHaveLength(28);
  });

  it("passes over totals and units outside the index, and says so", () => {
    const { diagnostics } = table("unit,x\n全国,9\n北京,1\n台湾,3\n");
    expect(diagnostics.slice(0, 2)).toEqual([
      { code: "own-total", params: { rows: "全国" } },
      { code: "own-not-indexed", params: { units: "710000" } },
    ]);
  });

  it("tells 山西 from 陕西 by what else the file names", () => {
    const { table: read } = table("province,x\nShanxi,1\nShaanxi,2");
    expect(at(read.columns[0]!.values, "140000")).toBe(1);
    expect(at(read.columns[0]!.values, "610000")).toBe(2);
  });

  it.each([
    ["", "csv-empty", null, null, null],
    ["\0PK", "csv-encoding", null, null, null],
    ['省,"x\n北京,1', "csv-quote", null, null, null],
    ["省 得分\n北京 1", "csv-delimiter", 1, null, "省 得分"],
    ["省,x", "csv-no-rows", null, null, null],
    ["城市,x\n深圳,1\n广州,2", "csv-no-units", 2, null, "深圳"],
    ["省,x\n北京,1\n深圳,2", "csv-unit-unknown", 3, "省", "深圳"],
    ["省,x\n北京,1\n北京市,2", "csv-unit-twice", 3, "省", "北京市"],
    ["省,x\nshanxi,1\n北京,2", "csv-unit-ambiguous", 2, "省", "shanxi"],
    ["省,x\n北京,=SUM(B1)\n上海,3", "csv-formula", 2, "x", "=SUM(B1)"],
    ["省,x\n北京,NaN\n上海,3", "csv-number", 2, "x", "NaN"],
    ["省,x\n北京,Infinity\n上海,3", "csv-number", 2, "x", "Infinity"],
    ["省,x\n北京,1,2\n上海,3", "csv-row-length", 2, null, "3"],
    ["省,x,x\n北京,1,2", "csv-column-twice", 1, "x", "x"],
    ["省,\n北京,1", "csv-column-blank", 1, "2", null],
    ["省,x\n北京,好", "csv-no-figures", null, null, null],
  ])("says what is wrong with %j", (text, code, row, column, value) => {
    expect(error(text)).toMatchObject({ code, row, column, value });
  });

  it("turns away ten megabytes of noise by their size, and two hundred columns more than it reads", () => {
    expect(error("x,".repeat(MOST_TEXT))?.code).toBe("csv-too-large");
    expect(error(`省,${"x,".repeat(300)}\n北京,1`)?.code).toBe("csv-too-wide");
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const read = parse(`省,x\n北京,${text}`);
        expect("error" in read || read.table.columns.length > 0).toBe(true);
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  it("reads back a table it is given, in any order of rows and by any delimiter", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(indexed, { minLength: 1 }),
        fc.constantFrom(",", "\t", ";"),
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), {
          minLength: 31,
          maxLength: 31,
        }),
        (order, by, values) => {
          const text =
            ["unit", "x"].join(by) +
            "\n" +
            order.map((id, i) => `${id}${by}${values[i]}`).join("\n");
          const [column] = table(text).table.columns;
          order.forEach((id, i) => {
            expect(at(column!.values, id)).toBe(Number(String(values[i])));
          });
        },
      ),
      { seed: 12, numRuns: 60 },
    );
  });
});
