import { describe, expect, it, vi } from "vitest";
import type { Params } from "../../../src/model/params";
import { TableModel } from "../../../src/views/table/table-model.svelte";
import { tableNotes } from "../../../src/views/table/table-notes";
import { panel, result, atlasApp } from "../../support/atlas-app";

const GUANGDONG = "440000";
const TIBET = "540000";

async function modelOf(choices: Partial<Params> = {}): Promise<TableModel> {
  return new TableModel((await atlasApp(choices)).app);
}

function row(model: TableModel, unit: string) {
  const found = model.rows.find((each) => each.unit === unit);
  if (!found) throw new Error(`no row of ${unit}`);
  return found;
}

const cell = (model: TableModel, unit: string, id: string) =>
  row(model, unit).cells?.[model.columns.findIndex((column) => column.id === id)];

describe("rows", () => {
  it("are the 31 provinces and, at the end, the three units without data", async () => {
    for (const sort of ["-index", "index", "name", "-name"]) {
      const { rows } = await modelOf({ sort });
      expect(rows).toHaveLength(34);
      expect(rows.slice(31).map(({ unit }) => unit)).toEqual(["710000", "810000", "820000"]);
      expect(rows.filter(({ cells }) => cells === null)).toEqual(rows.slice(31));
    }
  });

  it("start with the five that the white paper ranks first, their ranks published", async () => {
    const { rows } = await modelOf();
    expect(rows.slice(0, 5).map(({ name }) => name)).toEqual([
      "广东",
      "浙江",
      "山东",
      "福建",
      "北京",
    ]);
    const sealed = rows.filter(({ rank }) => rank.seal?.kind === "published");
    expect(sealed).toEqual(rows.slice(0, 5));
  });

  it("say of the computed ranks that none is published", async () => {
    const { rows } = await modelOf({ kind: "computed" });
    expect(rows.some(({ rank }) => rank.seal)).toBe(false);
    expect(rows[0]?.name).toBe("北京");
  });

  it("put the blank cell last in both directions, with a word for it and no rank", async () => {
    for (const sort of ["software-revenue-2019", "-software-revenue-2019"]) {
      const model = await modelOf({ cols: "data", sort });
      expect(model.rows[30]?.unit).toBe(TIBET);
      expect(model.rows[30]?.rank).toMatchObject({ text: "–", spoken: "缺数据" });
      expect(cell(model, TIBET, "software-revenue-2019")).toMatchObject({
        text: "–",
        spoken: "缺数据",
      });
    }
  });

  it("let ties share the lower rank", async () => {
    const code = "cybersecurity-schools-2017";
    const model = await modelOf({ cols: "security", sort: `-${code}` });
    const values = panel.columns[code]!;
    for (const { unit, rank } of model.rows.slice(0, 31)) {
      const value = values[panel.units.indexOf(unit)]!;
      const above = values.filter((other) => other > value).length;
      expect(rank.text).toBe(String(above + 1));
    }
  });

  it("order names by pinyin, 重庆 as chongqing", async () => {
    const { rows } = await modelOf({ sort: "name" });
    expect(rows.slice(0, 5).map(({ name }) => name)).toEqual([
      "安徽",
      "北京",
      "重庆",
      "福建",
      "甘肃",
    ]);
  });

  it("can be selected up to four, and always let go", async () => {
    const select = [GUANGDONG, TIBET, "110000", "710000"];
    const { rows } = await modelOf({ select });
    expect(
      rows
        .filter(({ open }) => open)
        .map(({ unit }) => unit)
        .sort(),
    ).toEqual(select.sort());
  });
});

describe("cells", () => {
  it("print one decimal of the index and mark the one score that is published", async () => {
    const model = await modelOf();
    const sealed = model.rows.flatMap(({ unit, cells }) =>
      (cells ?? []).flatMap(({ seal }, i) => (seal ? [[unit, model.columns[i]?.id]] : [])),
    );
    expect(sealed).toEqual([[GUANGDONG, "index-estimated"]]);
    expect(cell(model, GUANGDONG, "index-estimated")).toMatchObject({
      text: "75.2",
      seal: { kind: "published" },
    });
    const i = result.units.indexOf("330000");
    expect(cell(model, "330000", "index-computed")?.text).toBe(
      result.computed.values[i]!.toFixed(1),
    );
  });

  it("mark the scores of 西藏 that lack indicators, and only those", async () => {
    const model = await modelOf();
    const marked = model.rows.filter(({ cells }) => cells?.some(({ caveat }) => caveat));
    expect(marked.map(({ unit }) => unit)).toEqual([TIBET]);
    expect(cell(model, TIBET, "index-estimated")?.caveat).toBe("缺 4 项指标，其余按权重补足");
    expect(cell(model, TIBET, "infrastructure")?.caveat).toBe("");
  });

  it("are empty while the indicators are on their way, and say when they failed", async () => {
    const { app } = await atlasApp({ cols: "data" });
    app.atlas.panel = null;
    const waiting = new TableModel(app);
    expect(waiting.state).toBe("waiting");
    expect(cell(waiting, GUANGDONG, "domains-2019")).toMatchObject({
      text: "",
      spoken: "正在读取",
    });
    expect(cell(waiting, GUANGDONG, "index-estimated")?.text).toBe("75.2");
    app.atlas.troubles = ["panel"];
    const failed = new TableModel(app);
    expect(failed.state).toBe("failed");
    expect(failed.heads.filter(({ notes }) => notes.join() === "没有载入")).toHaveLength(8);
    expect(cell(failed, GUANGDONG, "domains-2019")).toMatchObject({ text: "", spoken: "没有载入" });
  });

  it("of scores need no panel", async () => {
    const { app } = await atlasApp();
    app.atlas.panel = null;
    expect(new TableModel(app).state).toBe("here");
  });
});

describe("heads", () => {
  it("carry the seal of their figures, and what an indicator counts", async () => {
    const scores = await modelOf();
    expect(scores.heads.map(({ seal }) => seal?.kind)).toEqual([
      "estimated",
      ...Array.from({ length: 8 }, () => "computed"),
    ]);
    const { heads } = await modelOf({ cols: "data" });
    expect(heads.find(({ id }) => id === "webpages-2019")).toMatchObject({
      title: "网页数",
      notes: ["万个", "2019", "代理"],
      seal: { kind: "source" },
    });
  });

  it("say which of them the rows are sorted by", async () => {
    const { heads, nameHead, caption } = await modelOf({ sort: "index", kind: "computed" });
    expect(heads.filter(({ sorted }) => sorted !== "none")).toMatchObject([
      { id: "index-computed", sorted: "ascending" },
    ]);
    expect(nameHead.sorted).toBe("none");
    expect(caption).toBe("31 个省级地区，按“指数（计算）”从低到高排列，名次也按这一列");
  });
});

describe("sortBy", () => {
  it.each([
    [{}, "data", { sort: "-data" }],
    [{ sort: "-data" }, "data", { sort: "data" }],
    [{ sort: "data" }, "data", { sort: "-data" }],
    [{}, "name", { sort: "name" }],
    [{ sort: "name" }, "name", { sort: "-name" }],
    [{}, "index-estimated", { sort: "index", kind: "estimated" }],
    [{}, "index-computed", { sort: "-index", kind: "computed" }],
  ] as [Partial<Params>, string, Partial<Params>][])(
    "of %j by %s sets %j",
    async (from, id, to) => {
      const { app } = await atlasApp(from);
      const set = vi.spyOn(app.params, "set").mockReturnValue();
      new TableModel(app).sortBy(id);
      expect(set.mock.calls).toEqual([[to]]);
    },
  );
});

describe("toggle", () => {
  it.each([
    [[], GUANGDONG, [GUANGDONG]],
    [[TIBET], GUANGDONG, [TIBET, GUANGDONG]],
    [[TIBET, GUANGDONG], TIBET, [GUANGDONG]],
  ])("of %j by %s selects %j", async (select, unit, to) => {
    const { app } = await atlasApp({ select });
    const set = vi.spyOn(app.params, "set").mockReturnValue();
    new TableModel(app).toggle(unit);
    expect(set.mock.calls).toEqual([[{ select: to }]]);
  });

  it("selects no fifth", async () => {
    const { app } = await atlasApp({ select: ["110000", "120000", "130000", "140000"] });
    const set = vi.spyOn(app.params, "set").mockReturnValue();
    new TableModel(app).toggle(GUANGDONG);
    expect(set).not.toHaveBeenCalled();
  });
});

describe("tableNotes", () => {
  it("say what is estimated, what is missing and who is not scored", async () => {
    const { app } = await atlasApp({ cols: "security" });
    expect(tableNotes(new TableModel(app), app)).toEqual([
      "指数（估算）：估算，非白皮书得分。带“公”印的得分与名次是白皮书公布的。",
      "* 西藏缺少指标：数字政府指数 4 项；其余指标按权重补足。",
      "“–”表示没有数值，留空，不以零代替。",
      "香港、澳门、台湾不在白皮书评价之列，没有数据。",
    ]);
  });

  it("leave out what the table does not show", async () => {
    const { app } = await atlasApp({ cols: "control", kind: "computed" });
    expect(tableNotes(new TableModel(app), app)).toEqual([
      "* 西藏缺少指标：数字政府指数 4 项；其余指标按权重补足。",
      "香港、澳门、台湾不在白皮书评价之列，没有数据。",
    ]);
  });
});
