import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { diffuse } from "../../../src/engine/diffusion/diffuse";
import { EngineError } from "../../../src/engine/engine-error";
import { DEFAULT_CHOICES } from "../../../src/formats/scenario-choices";
import type { Lang } from "../../../src/model/lang";
import { actLog, actsShown, unreached } from "../../../src/views/diffusion/act-log";
import { caption, headline, runNotes } from "../../../src/views/diffusion/lead-words";
import { enter } from "../../../src/views/diffusion/parameter-entry";
import { runFailure } from "../../../src/views/diffusion/run-failure";
import { openingTime, timeOf } from "../../../src/views/diffusion/shown-time.svelte";
import { switchWords } from "../../../src/views/diffusion/switch-words";
import { actMark, lastTenth, sliderText } from "../../../src/views/diffusion/time-steps";
import { ranDiffusion } from "../../support/ran-diffusion";

describe("headline and caption", () => {
  it("count those reached by the time on screen, in each act", async () => {
    const { app, model } = await ranDiffusion();
    const { time } = model.result!.arrival;
    const by = (end: number): number => time.filter((one) => one !== null && one <= end).length;
    model.clock.seek(0);
    expect(headline(model, app)).toMatch(/^\d+ 省先行发出，影响还没有到达哪一省$/);
    model.clock.seek(1.9);
    expect(headline(model, app)).toContain(`其中 ${String(by(1.9))} 省`);
    model.clock.seek(5.9);
    expect(headline(model, app)).toBe(`影响先沿两横三纵走，已到达 ${String(by(5.9))} 省`);
    model.clock.seek(12);
    expect(headline(model, app)).toContain(`${String(by(12))}/31`);
    // Whoever comes last in this run is named, not whoever came last in another.
    const last = model.result!.arrival.order.at(-1)!;
    expect(caption(model, app).join("")).toContain(model.name(last));
  });

  it("do not speak of axes where there are none, and name whom nothing reaches", async () => {
    const { app, model } = await ranDiffusion("kernel:none,q:0.05");
    model.clock.seek(5.9);
    expect(headline(model, app)).toContain("没有轴线");
    model.clock.seek(12);
    const left = unreached(model);
    expect(left.length).toBeGreaterThan(0);
    for (const name of left) expect(caption(model, app).join("")).toContain(name);
  });

  it("name the first of many whom nothing reaches, and count them", async () => {
    const { app, model } = await ranDiffusion("rho:0");
    model.clock.seek(12);
    const left = unreached(model);
    expect(left).toHaveLength(21);
    expect(caption(model, app)[1]).toBe(
      `情景期内三极带动未超过差距的 1%：${left.slice(0, 6).join("、")}等 21 省。`,
    );
  });

  it.each([
    ["rho:0", 1, /^三极中高于全国均值的成员先行。$/],
    ["rho:0", 5.9, /^转发份额 ρ 为 0/],
    ["rho:0", 9, /^转发份额 ρ 为 0/],
    ["acts:one", 0, /^不分幕：轴线与省界从一开始就同时传递；在该设定下已到达 0\/31 省。$/],
    ["acts:one,eta:0", 3, /^不分幕，也没有轴线：影响只越省界传递/],
    ["t1:12,t2:12", 12, /^三极中高于全国均值的成员先行。$/],
    ["t2:12", 12, /^影响沿两横三纵传递/],
    ["t1:6", 6, /^相邻省份之间也开始传递/],
  ])("speak of what passes influence on in %s at %d", async (scenario, time, first) => {
    const { app, model } = await ranDiffusion(scenario);
    model.clock.seek(time);
    expect(caption(model, app)[0]).toMatch(first);
  });

  it("says of those at the ceiling that their index stays, and of all that it is all", async () => {
    const { app, model } = await ranDiffusion("ceiling:60,seeds:core", "zh-Hans", (x) => Math.min(60, x + 40)); // prettier-ignore
    const end = model.result!.times.length - 1;
    expect(model.units.map((_, unit) => model.index(unit, end))).toEqual(model.query!.start);
    expect(runNotes(model, app)).toEqual([
      "起点已在上限（60 分）或以上，指数在情景中不变，到达照常计算：全部 31 省。",
    ]);
  });

  it("say so when nobody is above the mean", async () => {
    const { app, model } = await ranDiffusion("", "zh-Hans", () => 50);
    model.clock.seek(5.9);
    expect(headline(model, app)).toBe("没有一个三极成员高于全国均值，无从发出影响");
    expect(runNotes(model, app)[0]).toContain("没有省份发出信号");
  });

  it.each(["zh-Hans", "zh-Hant", "en"] as const)("promise nothing in %s", async (lang) => {
    const { app, model } = await ranDiffusion("", lang);
    for (const time of [0, 1.9, 5.9, 9, 12]) {
      model.clock.seek(time);
      const said = [headline(model, app), ...caption(model, app), ...runNotes(model, app)].join();
      expect(said).not.toMatch(/预计|預計|将于|將於|证明|證明|覆盖|覆蓋|forecast|\bwill\b|prove/i);
      expect(said).not.toMatch(/NaN|undefined|[{}]/);
    }
  });
});

describe("actLog", () => {
  it("has each province once, in the act and order of its arrival", async () => {
    const { app, model } = await ranDiffusion("q:0.03");
    const log = actLog(model, app);
    expect(log.map(({ act }) => act)).toEqual([1, 2, 3]);
    const units = log.flatMap(({ entries }) => entries.map(({ unit }) => unit));
    expect(new Set(units).size).toBe(units.length);
    expect(units.length + unreached(model).length).toBe(31);
    const times = log.flatMap(({ entries }) => entries.map(({ time }) => Number(time)));
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  it("says where an act has fewer than four", async () => {
    const { app, model } = await ranDiffusion("q:0.001");
    const few = actLog(model, app).filter(({ entries }) => entries.length < 4);
    expect(few.length).toBeGreaterThan(0);
    for (const { entries, note } of few) {
      const n = entries.length;
      expect(note).toContain(n === 0 ? "没有省份到达" : `只有 ${String(n)} 省`);
    }
  });

  it("is one act where there are none", async () => {
    const { model } = await ranDiffusion("acts:one");
    expect(actsShown(model)).toEqual([{ act: 3, from: 0, to: 12 }]);
  });
});

describe("runFailure", () => {
  const failed = async (failure: { code: string; message: string }, lang: Lang = "zh-Hans") => {
    const { app, model } = await ranDiffusion("", lang);
    model.run.failure = { code: failure.code, params: { message: failure.message } };
    return runFailure(model, app);
  };

  it("words what the engine throws for rho of 1, in the reader's terms", async () => {
    const { model } = await ranDiffusion();
    const query = model.query!;
    let thrown: unknown;
    try {
      diffuse({ ...query, scenario: { ...query.scenario, rho: 1 } });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(EngineError);
    const { name, message } = thrown as EngineError;
    expect(await failed({ code: name, message })).toBe(
      "参数转发份额取 1 超出范围；请改回范围之内。",
    );
  });

  it("has words for every code of the engine's diffusion", async () => {
    const folder = new URL("../../../src/engine/diffusion/", import.meta.url);
    const source = readdirSync(folder)
      .map((file) => readFileSync(new URL(file, folder), "utf8"))
      .join("\n");
    const codes = new Set(source.match(/"diffusion-[\w-]+"/g)?.map((code) => code.slice(1, -1)));
    expect(codes.size).toBeGreaterThan(8);
    for (const code of codes) {
      const text = await failed({ code, message: "x: 7" }, "en");
      expect(text).not.toMatch(/cannot be computed|[{}]/);
    }
  });

  it("falls back on what was said, and knows a lost worker", async () => {
    expect(await failed({ code: "odd", message: "odd: 1" })).toContain("odd: 1");
    expect(await failed({ code: "engine-lost", message: "gone" })).toContain("计算进程中断了");
  });
});

test("the view opens at the last tenth of the lines, or at the end where there is none", () => {
  const { scenario } = DEFAULT_CHOICES;
  expect(openingTime(DEFAULT_CHOICES)).toBe(5.9);
  expect(openingTime({ ...DEFAULT_CHOICES, singleAct: true })).toBe(12);
  expect(openingTime({ ...DEFAULT_CHOICES, scenario: { ...scenario, t1: 6 } })).toBe(12);
});

test.each([
  ["4.2", 4.2],
  ["0", 0],
  ["12", 12],
  ["4.25", 4.3],
  ["12.1", null],
  ["-1", null],
  ["1e1", null],
  ["NaN", null],
  ["four", null],
])("the address may ask for t=%s", (text, time) => {
  expect(timeOf(text, DEFAULT_CHOICES)).toBe(time);
});

test("steps go from act to act, and an act is seen whole at its last tenth", () => {
  const acts = [
    { from: 0, to: 2 },
    { from: 2, to: 6 },
    { from: 6, to: 12 },
  ];
  expect([0, 1.9, 2, 6, 12].map((time) => actMark(acts, time, 1))).toEqual([2, 2, 6, 12, 12]);
  expect([0, 1.9, 2, 6, 12].map((time) => actMark(acts, time, -1))).toEqual([0, 0, 0, 2, 6]);
  expect(acts.map((act) => lastTenth(act, 12))).toEqual([1.9, 5.9, 12]);
});

test("the slider says act, time and how many are reached", async () => {
  const { app, model } = await ranDiffusion();
  model.clock.seek(4.2);
  expect(sliderText(model, app)).toBe(
    `第二幕 线，情景时间 4.2，已到达 ${String(model.reachedBy(4.2))} 省`,
  );
});

test("a figure out of place is not taken, and says what stays", async () => {
  const { app } = await ranDiffusion();
  const entered = (name: "rho" | "t1", value: number) => enter(DEFAULT_CHOICES, name, value, app);
  expect(entered("rho", 0.5)).toMatchObject({ choices: { scenario: { rho: 0.5 } } });
  expect(entered("rho", 1).fault).toContain("0.00 至 0.90");
  expect(entered("rho", NaN).fault).toContain("0.70");
  expect(entered("t1", 7).fault).toContain("依次");
});

test("a switch that changes the order is never rounded to none", async () => {
  const { app } = await ranDiffusion();
  const times = Array.from({ length: 31 }, (_, k) => k);
  const emits = times.map((k) => k < 5);
  const after = (others: number[]) =>
    switchWords({ times, emits, others: [{ which: "no-lines", times: others }] }, "no-lines", app);
  expect(after(times)).toBe("次序不变");
  expect(after([1, 0, ...times.slice(2)])).toContain("秩相关 0.99");
  expect(switchWords(null, "no-lines", app)).toBeNull();
});
