import { describe, expect, it } from "vitest";
import type { Params } from "../../../src/model/params";
import { peerList, peerRule } from "../../../src/views/rank/peer-list";
import { RankModel } from "../../../src/views/rank/rank-model.svelte";
import { atlasApp } from "../../support/atlas-app";

async function peersOf(unit: string, choices: Partial<Params>) {
  const { app } = await atlasApp({ select: [unit], ...choices });
  const model = new RankModel(app);
  return { peers: peerList(unit, model, app), rule: peerRule(unit, model, app) };
}
const names = ({ peers }: { peers: readonly { name: string }[] }): string[] =>
  peers.map(({ name }) => name);

describe("peerList", () => {
  it("ranks the peers of a region, and names it in the rule", async () => {
    const found = await peersOf("210000", { peers: "region" });
    expect(names(found)).toEqual(["吉林", "黑龙江"]);
    expect(found.rule).toContain("“东北”");
  });

  it("puts neighbours without an index last, closed to pinning", async () => {
    const found = await peersOf("440000", { peers: "border" });
    expect(names(found).slice(-2)).toEqual(["香港", "澳门"]);
    expect(found.peers.at(-1)).toMatchObject({ value: "无数据", rank: "", open: false });
  });

  it("finds the two on either side by GDP: 四川 is sixth", async () => {
    // 2019, first release: 粤 苏 鲁 浙 豫 川 鄂 闽 湘.
    const found = await peersOf("510000", { peers: "gdp" });
    expect(names(found).sort()).toEqual(["浙江", "河南", "湖北", "福建"].sort());
  });

  it("finds the two on either side of the measure shown", async () => {
    expect(names(await peersOf("370000", { peers: "score" }))).toEqual([
      "广东",
      "浙江",
      "福建",
      "北京",
    ]);
  });

  it("knows who is pinned already", async () => {
    const { peers } = await peersOf("440000", { peers: "score", select: ["330000", "440000"] });
    expect(peers.filter(({ pinned }) => pinned).map(({ name }) => name)).toEqual(["浙江"]);
  });

  it("has none for who lies in no region, and says why", async () => {
    const { peers, rule } = await peersOf("710000", { peers: "region" });
    expect(peers).toEqual([]);
    expect(rule).toBe("白皮书不评港澳台，这里不给数值。");
  });
});
