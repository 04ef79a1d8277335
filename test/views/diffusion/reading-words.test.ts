import { describe, expect, it } from "vitest";
import type { DispersionAt, FitCard } from "../../../src/model/diffusion";
import { differenceRows, differenceTimes } from "../../../src/views/diffusion/differences-rows";
import { DiffusionTable } from "../../../src/views/diffusion/diffusion-table.svelte";
import { dispersionText, signedPercent } from "../../../src/views/diffusion/dispersion-words";
import { fitRows, pText, verdictText } from "../../../src/views/diffusion/fit-words";
import { gainRows } from "../../../src/views/diffusion/gain-rows";
import { latestRows } from "../../../src/views/diffusion/latest-rows";
import { provinceWords } from "../../../src/views/diffusion/province-words";
import { relayRows } from "../../../src/views/diffusion/relay-words";
import { slopeEntries } from "../../../src/views/diffusion/slope-entries";
import { sparkRows } from "../../../src/views/diffusion/spark-rows";
import { neverText, stairsText } from "../../../src/views/diffusion/stairs-words";
import { ranDiffusion } from "../../support/ran-diffusion";

const path = (sd: number[], cv: number[]): DispersionAt[] =>
  sd.map((one, k) => ({
    time: 6 * k,
    mean: 50,
    sd: one,
    cv: cv[k]!,
    gini: 0.1,
    range: 40,
    theil: { total: 0.1, within: 0.05, between: 0.05 },
  }));

describe("dispersionText", () => {
  it("says which widens and which narrows, as the figures of the run have it", async () => {
    const { app } = await ranDiffusion();
    const apart = dispersionText(path([10, 11], [0.2, 0.18]), path([10, 12], [0.2, 0.25]), true, app); // prettier-ignore
    expect(apart).toContain("绝对差距（标准差）扩大 10.0%，相对差距（变异系数）缩小 10.0%");
    expect(apart).toContain("缩小的是相对差距");
    expect(apart).toContain("只有三极带动，相对差距扩大 25.0%");
    const other = dispersionText(path([10, 9], [0.2, 0.22]), path([10, 9], [0.2, 0.18]), true, app); // prettier-ignore
    expect(other).toContain("绝对差距（标准差）缩小 10.0%，相对差距（变异系数）扩大 10.0%");
    expect(other).not.toContain("缩小的是相对差距");
    expect(other).not.toContain("趋同");
    expect(dispersionText(path([10, 9], [0.2, 0.2]), [], false, app)).toContain("没有本地增长");
  });

  it("prints a change with its sign, and none where it rounds to nought", async () => {
    const { app } = await ranDiffusion();
    expect([0.144, -0.115, 0.0001, 0].map((one) => signedPercent(one, app))).toEqual(["+14.4%", "\u221211.5%", "0.0%", "0.0%"]); // prettier-ignore
  });
});

describe("the figures beside the map", () => {
  it("tell the arrivals by act, and who is left out", async () => {
    const { app, model } = await ranDiffusion("q:0.05");
    const { act, time } = model.result!.arrival;
    model.clock.seek(12);
    const count = (one: number | null) => act.filter((other) => other === one).length;
    expect(stairsText(model, app)).toContain(`第一幕到达 ${count(1)} 省`);
    expect(stairsText(model, app)).toContain(`未达 ${count(null)} 省`);
    const names = model.units.flatMap((_, i) => (time[i] === null ? [model.name(i)] : []));
    expect(neverText(model, app)).toContain(`差距的 5%，未达 ${names.length} 省：${names.join("、")}`); // prettier-ignore
  });

  it("list the latest six with the largest share, the latest first", async () => {
    const { app, model } = await ranDiffusion();
    model.clock.seek(0);
    expect(latestRows(model, app)).toEqual([]);
    model.clock.seek(6);
    const rows = latestRows(model, app);
    const times = rows.map(({ unit }) => model.arrival(model.units.indexOf(unit))!);
    expect(times).toHaveLength(6);
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect(times.every((time) => time <= 6)).toBe(true);
    for (const { mix, mixed, text } of rows) {
      expect(mixed).toBe(Math.max(...mix) < 0.45);
      expect(text).toContain(`${Math.round(100 * Math.max(...mix))}%`);
    }
  });
});

describe("the reading", () => {
  it("splits every gain so that what is printed comes to what is printed", async () => {
    const { app, model } = await ranDiffusion("extra:650000");
    model.units.forEach((_, unit) => {
      const { rows, sum } = gainRows(model, unit, app);
      expect(rows.map(({ id }) => id)).toEqual(["local", "pole-pan-prd", "pole-yrd", "pole-bohai", "extra"]); // prettier-ignore
      const tenths = rows.reduce((total, { text }) => total + Math.round(10 * Number(text)), 0);
      expect(tenths).toBe(Math.round(10 * Number(sum)));
      expect(sum).toBe(model.result!.contributions.gain[unit]!.toFixed(1));
    });
  });

  it("tells a province that is never reached by the threshold of the run", async () => {
    const { app, model } = await ranDiffusion("q:0.05");
    const unit = model.result!.arrival.time.indexOf(null);
    expect(provinceWords(model, unit, model.clock.shown, app).arrival).toContain("未达：情景期内三极带动未超过差距的 5%"); // prettier-ignore
  });

  it("measures differences at the start, the acts and the end, each time once", async () => {
    const { app, model } = await ranDiffusion("t1:0");
    expect(differenceTimes(model)).toEqual([0, 6, 12]);
    const [cv, , theil, within, between] = differenceRows(model, true, app);
    expect(cv!.texts[0]).toBe((100 * model.result!.dispersion[0]!.cv).toFixed(1));
    theil!.texts.forEach((text, k) => {
      const parts = Number(within!.texts[k]) + Number(between!.texts[k]);
      expect(Math.abs(Number(text) - parts)).toBeLessThan(0.16);
    });
  });

  it("ranks relays, paths and slopes by the run", async () => {
    const { app, model } = await ranDiffusion();
    const out = relayRows(model, app).map((row) => Number(row.out));
    expect(out).toEqual([...out].sort((a, b) => b - a));
    const rows = sparkRows(model, app);
    expect(rows.map(({ place }) => place)).toEqual(model.result!.arrival.order);
    expect(rows[0]!.values).toHaveLength(rows[0]!.times.length);
    const entries = slopeEntries(model, ["540000"]);
    expect(entries.find(({ unit }) => unit === "540000")!.pinned).toBe(true);
    expect(entries.filter(({ pinned }) => pinned).length).toBeLessThanOrEqual(10);
  });

  it("sorts its table by any column, those not reached last", async () => {
    const { app, model } = await ranDiffusion("q:0.05");
    const table = new DiffusionTable(app, model);
    const never = model.result!.arrival.time.filter((time) => time === null).length;
    const last = () => table.rows.slice(-never).map(({ cells }) => cells![0]!.text);
    expect(new Set(last())).toEqual(new Set(["未达"]));
    table.sortBy("arrival");
    expect(table.caption).toContain("从大到小");
    expect(new Set(last())).toEqual(new Set(["未达"]));
    table.sortBy("start");
    const starts = table.rows.map(({ cells }) => Number(cells![1]!.text));
    expect(starts).toEqual([...starts].sort((a, b) => b - a));
  });
});

describe("the fit card in words", () => {
  const card = (changes: Partial<FitCard>, p = 0.2): FitCard => ({
    n: 21,
    exposure: 0.65,
    coreDistance: 0.34,
    centrality: 0.53,
    randomPoles: { permutations: 999, seed: 1, median: 0.26, p },
    verdict: "indistinct",
    lag: null,
    ...changes,
  });

  it("does not tell the poles apart from p = 0.05 up, whatever the figures look like", async () => {
    const { app } = await ranDiffusion();
    const indistinct = "现有截面数据不能区分“三极辐射”与“区位中心性”。";
    expect(verdictText(card({}, 0.05), app)).toBe(indistinct);
    expect(verdictText(card({}, 0.049), app)).toContain("仍不能归于三极辐射");
    expect(verdictText(card({ verdict: "poles" }, 0.01), app)).toContain("这是描述，不是识别");
    expect(verdictText(card({ exposure: NaN }), app)).toContain("无从判断");
    expect(fitRows(card({}), app).map(({ text }) => text)).toEqual(["0.65", "0.34", "0.53", "0.26"]); // prettier-ignore
    expect([0.0524, 0.0001, NaN].map((p) => pText(p, app))).toEqual(["= 0.052", "< 0.001", "–"]);
  });
});
