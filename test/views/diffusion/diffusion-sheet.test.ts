import { csvParseRows } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { printTableCsv } from "../../../src/formats/table-csv";
import { diffusionSheet } from "../../../src/views/diffusion/diffusion-sheet";
import { ranDiffusion } from "../../support/ran-diffusion";

async function parsed(scenario = "", lang: "zh-Hans" | "en" = "zh-Hans") {
  const { app, model } = await ranDiffusion(scenario, lang);
  const text = printTableCsv(diffusionSheet(model, 6, app));
  const rows = csvParseRows(text.replace(/^\ufeff/, ""));
  const head = rows.findIndex(([first]) => first === "adcode");
  const names = rows[head]!;
  const body = rows.slice(head + 1);
  const at = (row: string[], name: string): string => row[names.indexOf(name)]!;
  return { text, model, names, body, at, preface: rows.slice(0, head).map((row) => row.join("|")) };
}

describe("diffusionSheet", () => {
  it("says in front what it is, what it starts from and under which parameters", async () => {
    const { text, preface } = await parsed("rho:0.6,kernel:nearest-neighbour");
    expect(text.startsWith("\ufeff# 情景模型 · 非预测\r\n")).toBe(true);
    expect(preface.every((line) => line.startsWith("# ") && !line.includes("|"))).toBe(true);
    const said = preface.join("\n");
    for (const part of ["估算，非白皮书得分", "rho=0.6", "lambda=764", "kernel=nearest-neighbour", "coding=S", "scenario=rho:0.6 kernel:nearest-neighbour", "GB/T 2260"]) expect(said).toContain(part); // prettier-ignore
    const english = await parsed("", "en");
    expect(english.text).toContain("not a prediction");
  });

  it("has a row a province by arrival, whose parts come to the whole", async () => {
    const { body, at, model } = await parsed();
    expect(body).toHaveLength(31);
    const times = body.map((row) => Number(at(row, "arrival") || Infinity));
    expect(times.every((time, k) => k === 0 || time >= times[k - 1]!)).toBe(true);
    for (const row of body) {
      const of = (part: string) =>
        ["pan-prd", "yrd", "bohai"].map((pole) => Number(at(row, part.replace("*", pole))));
      const sum = (parts: number[]) => parts.reduce((total, one) => total + one, 0);
      const gain = Number(at(row, "gain_end"));
      const local = Number(at(row, "gain_local_end"));
      expect(Math.abs(sum(of("gain_*_end")) + local - gain)).toBeLessThan(5e-6);
      const shares = of("share_*_t");
      if (at(row, "largest_pole_t") !== "") expect(Math.abs(sum(shares) - 1)).toBeLessThan(5e-6);
      const unit = model.units.indexOf(at(row, "adcode"));
      expect(Number(at(row, "index_t"))).toBeCloseTo(model.index(unit, model.frameAt(6)), 5);
    }
  });

  it("leaves blank the arrival of whom nothing reaches", async () => {
    const { body, at, model } = await parsed("q:0.05");
    const never = model.result!.arrival.time.filter((time) => time === null).length;
    expect(never).toBeGreaterThan(0);
    const blank = body.filter((row) => at(row, "arrival") === "" && at(row, "act") === "");
    expect(blank).toEqual(body.slice(-never));
  });
});
