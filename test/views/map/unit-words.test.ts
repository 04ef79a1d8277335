import { describe, expect, it } from "vitest";
import { ranking } from "../../../src/map/reading";
import { clustersOf, LocalClusters } from "../../../src/state/local-clusters.svelte";
import { uncertaintyOf } from "../../../src/state/uncertainty.svelte";
import { clusterNotes } from "../../../src/views/map/cluster-notes";
import { derivedHeadline } from "../../../src/views/map/derived-headline";
import { unitCard } from "../../../src/views/map/unit-card";
import { unitText } from "../../../src/views/map/unit-text";
import { printP, unitWords } from "../../../src/views/map/unit-words";
import { units } from "../../../src/catalog/catalog";
import { analysisHere } from "../../support/analysis-here";
import { atlasApp, result } from "../../support/atlas-app";
import { drawnIndex } from "../../support/drawn-index";

const unit = (id: string) => units.find((candidate) => candidate.id === id)!;

/** The map of local Moran, its clusters taken from the engine on this thread. */
async function clustered(choices: Parameters<typeof atlasApp>[0] = {}) {
  const page = await atlasApp({ ind: "lisa", ...choices });
  const here = new LocalClusters(page.app.atlas, analysisHere());
  await here.ask();
  const own = clustersOf(page.app.atlas);
  own.of = (kind) => here.of(kind);
  return { ...page, found: here.of(choices.kind ?? "estimated")! };
}

/** The map of the widths of rank intervals, from draws that are at hand. */
async function drawn(choices: Parameters<typeof atlasApp>[0] = {}) {
  const page = await atlasApp({ ind: "interval", ...choices });
  const draws = uncertaintyOf(page.app);
  draws.intervals.settle(draws.key, drawnIndex);
  return page;
}

describe("unitWords", () => {
  it("are the cluster with its p, the kind behind", async () => {
    const { app, view, found } = await clustered();
    const place = result.units.indexOf("510000");
    expect(found.local.quadrants[place]).toBe("HL");
    const p = found.local.p[place]!.toFixed(3);
    expect(unitText(unit("510000"), view, app)).toBe(`四川，高—低，p = ${p}（估算）`);
    expect(unitText(unit("710000"), view, app)).toBe("台湾，无数据");
    const card = unitCard("510000", view, app);
    expect(card.value).toBe("高—低");
    expect(card.rank).toContain(found.local.statistic[place]!.toFixed(2).replace("-", "\u2212"));
    expect(card.notes).toContain("把 31 次检验算在一起，这一项不成立");
  });
  it("do not tell a quadrant that chance may have brought, nor label it", async () => {
    const { app, view, found } = await clustered({ kind: "computed" });
    const place = found.local.p.findIndex((p) => p > 0.5);
    const words = unitWords(result.units[place]!, view, app)!;
    expect(words.spoken).toMatch(/，不显著，p = 0\.\d{3}（计算）$/);
    expect(words.short).toBe("");
    expect(words.card.notes?.[0]).toContain("看起来是");
  });
  it("are the width and the range of the ranks, or that a fact fixes the rank", async () => {
    const { app, view } = await drawn({ kind: "computed" });
    const { low, high } = drawnIndex.computed.ranks;
    const order = ranking(view.reading!);
    const place = result.units.indexOf(order[0]!);
    const width = Math.max(...low.map((from, i) => high[i]! - from));
    expect(high[place]! - low[place]!).toBe(width);
    const words = unitWords(order[0]!, view, app)!;
    expect(words.spoken).toContain(`名次区间宽 ${width.toFixed(0)} 位`);
    expect(words.spoken).toContain("按申明的备选假设");
    const fixed = await drawn();
    expect(unitWords("440000", fixed.view, fixed.app)!.card.rank).toContain("公布事实");
    expect(fixed.view.reading!.value("440000")).toBe(0);
  });
  it("are not needed for other measures", async () => {
    const { app, view } = await atlasApp();
    expect(unitWords("440000", view, app)).toBeNull();
  });
});

describe("printP", () => {
  it("never prints 0", async () => {
    const { app } = await atlasApp();
    expect([0.0001, 0.0214].map((p) => printP(p, app))).toEqual(["p < 0.001", "p = 0.021"]);
  });
});

describe("derivedHeadline", () => {
  it("names who goes with the neighbours", async () => {
    const { app, view, found } = await clustered();
    const text = derivedHeadline(view, app);
    const low = result.units.filter(
      (_, i) => found.local.quadrants[i] === "LL" && found.local.p[i]! <= 0.05,
    );
    expect(low.length).toBeGreaterThan(0);
    for (const one of low) expect(text.split("；")[1]).toContain(view.name(one));
  });
  it("names the least sure, and leaves other measures their own", async () => {
    const { app, view } = await drawn({ kind: "computed" });
    expect(derivedHeadline(view, app)).toContain(view.name(ranking(view.reading!)[0]!));
    const plain = await atlasApp({ ind: "residual" });
    expect(derivedHeadline(plain.view, plain.app)).toBe("");
  });
});

describe("clusterNotes", () => {
  it("say what chance brings and who holds for there being many", async () => {
    const { app, view, found } = await clustered();
    const notes = clusterNotes(view, app);
    expect(notes.join(" ")).toContain("n = 31");
    expect(notes.join(" ")).toContain("约 1.6 省");
    const held = result.units.filter((_, i) => found.adjusted[i]! <= 0.05);
    const line = notes.find((note) => note.includes("错误发现率"))!;
    for (const one of held) expect(line).toContain(view.name(one));
    expect(line.includes("没有一个省成立")).toBe(held.length === 0);
    expect(notes.at(-1)).toContain("公布的合计");
    const computed = await clustered({ kind: "computed" });
    expect(clusterNotes(computed.view, computed.app).join(" ")).not.toContain("公布的合计");
  });
});
