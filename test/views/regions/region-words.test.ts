import { describe, expect, it } from "vitest";
import type { Lang } from "../../../src/model/lang";
import type { Params } from "../../../src/model/params";
import {
  membershipNotes,
  regionsHeadline,
  unmetNote,
  variantNote,
  whyLine,
} from "../../../src/views/regions/region-words";
import { RegionsModel } from "../../../src/views/regions/regions-model.svelte";
import { atlasApp } from "../../support/atlas-app";

async function at(choices: Partial<Params> = {}, lang: Lang = "zh-Hans") {
  const { app, view } = await atlasApp({ tab: "regions", ...choices }, { lang });
  return { app, view, model: new RegionsModel(app, view) };
}

describe("regionsHeadline", () => {
  it("says that the order of the poles turns round", async () => {
    const { app, view, model } = await at();
    expect(regionsHeadline(model, view, app)).toBe("三极按合计，泛珠三角居首；按均值，它排在末位");
    const en = await at({}, "en");
    expect(regionsHeadline(en.model, en.view, en.app)).toBe(
      "Pan-Pearl River Delta leads the three poles by sum and comes last by mean",
    );
  });

  it("sets a region's mean beside the country's", async () => {
    const { app, view, model } = await at({ region: "pole-pan-prd" });
    expect(regionsHeadline(model, view, app)).toBe(
      "泛珠三角，9 个省份：公布合计折成均值 44.2，低于全国的 51.7",
    );
  });

  it("names the measure when it is not the index", async () => {
    const { app, view, model } = await at({ ind: "gdp-2019", set: "four-zones" });
    expect(regionsHeadline(model, view, app)).toMatch(/^.+：四大经济区域按合计/);
  });
});

describe("whyLine", () => {
  it("says by which figure the groups stand, with the figures of the largest", async () => {
    for (const group of ["sum", "mean", "share"] as const) {
      const { app, view, model } = await at({ group });
      expect(whyLine(model, view, app)).toContain(
        "泛珠三角公布合计 397.8，占 24.8%，按 9 个省份平均 44.2，低于全国的 51.7。",
      );
    }
    const lines = await Promise.all(
      (["sum", "mean", "share"] as const).map(async (group) => {
        const { app, view, model } = await at({ group });
        return whyLine(model, view, app);
      }),
    );
    expect(new Set(lines).size).toBe(3);
  });
});

describe("unmetNote", () => {
  it("names 泛珠三角 alone, and nothing for the computed index", async () => {
    const { app, view, model } = await at();
    const note = unmetNote(model, view, app);
    expect(note).toContain("泛珠三角公布 397.8");
    expect(note).not.toContain("长三角公布");
    const computed = await at({ kind: "computed" });
    expect(unmetNote(computed.model, computed.view, computed.app)).toBe("");
  });
});

describe("variantNote", () => {
  it("says that the estimates keep the default members", async () => {
    const standard = await at();
    expect(variantNote(standard.view, standard.app)).toBe("");
    const { app, view } = await at({ variant: { "pole-yrd": "4" } });
    expect(variantNote(view, app)).toContain(
      "估算仍贴合默认成员的公布合计与占比：长三角（沪苏浙）",
    );
    const computed = await at({ variant: { "pole-yrd": "4" }, kind: "computed" });
    expect(variantNote(computed.view, computed.app)).not.toContain("估算");
  });
});

describe("membershipNotes", () => {
  it("say who named the members, and on what ground once the notes are here", async () => {
    const { app, model } = await at({ region: "pole-pan-prd" });
    expect(membershipNotes(model.region!, app)).toEqual(["成员名单未见公布。"]);
    await app.locale.useNotes();
    const notes = membershipNotes(model.region!, app).join("");
    expect(notes).toContain("国发〔2016〕18号");
    expect(notes).toContain("35.3–37.0");
  });
});
