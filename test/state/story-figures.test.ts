import { describe, expect, it } from "vitest";
import { storyParts } from "../../src/formats/story-text";
import type { StoryFigure } from "../../src/model/story-figure";
import { StoryFigures } from "../../src/state/story-figures.svelte";
import { atlasApp, result, type AtlasApp } from "../support/atlas-app";

const figure = ({ app }: Pick<AtlasApp, "app">, source: string): StoryFigure => {
  const [place] = storyParts(source);
  if (place === undefined || typeof place === "string") throw new Error(`${source} is no place`);
  return new StoryFigures(app).figure(place);
};
const shown = (text: string, kind: StoryFigure["kind"]) => ({ text, kind, state: "here" });

describe("a figure in a text", () => {
  it("is the white paper's where it is published, and nobody's where it is a name or a count", async () => {
    const page = await atlasApp({}, { lang: "en" });
    expect(figure(page, "{r-gdp.published}")).toEqual(shown("0.76", "published"));
    expect(figure(page, "{sd-new-infrastructure.published}")).toEqual(shown("7.12", "published"));
    expect(figure(page, "{east-sum.published}")).toEqual(shown("445.4", "published"));
    expect(figure(page, "{unit:440000}")).toEqual(shown("Guangdong", null));
    expect(figure(page, "{unit:CN-GD}")).toEqual(shown("Guangdong", null));
    expect(figure(page, "{measure:data}")).toEqual(shown("Data", null));
    expect(figure(page, "{members:east}")).toEqual(shown("7", null));
    expect(figure(page, "{group:east}").kind).toBeNull();
  });

  it("is published for the score and ranks that are, estimated or computed for all others", async () => {
    const page = await atlasApp();
    expect(figure(page, "{score:440000}")).toEqual(shown("75.2", "published"));
    expect(figure(page, "{rank:110000}")).toEqual(shown("5", "published"));
    expect(figure(page, "{rank:510000}").kind).toBe("estimated");
    expect(figure(page, "{score:440000.computed}").kind).toBe("computed");
    for (const kind of ["computed", "estimated"] as const) {
      const value = result[kind]?.values[result.units.indexOf("510000")] ?? NaN;
      const text = value.toFixed(1);
      expect(figure(page, `{score:510000.${kind}}`)).toEqual(shown(text, kind));
    }
  });

  it("makes a mean of a published sum, and says that it is computed", async () => {
    const page = await atlasApp();
    // 445.4 over the seven members of the published table.
    expect(figure(page, "{mean:east.published}")).toEqual(shown("63.6", "computed"));
    expect(figure(page, "{mean:east}").kind).toBe("estimated");
  });

  it("counts the members under the choice made", async () => {
    const of = async (variant: Record<string, string>) =>
      figure(await atlasApp({ variant }), "{members:pole-yrd}").text;
    expect([await of({}), await of({ "pole-yrd": "4" })]).toEqual(["3", "4"]);
  });

  it("waits for what is on its way, is blank where there is none, and stays as written where it names none", async () => {
    const page = await atlasApp();
    expect(figure(page, "{r-gdp.computed}")).toEqual({
      text: "…",
      kind: "computed",
      state: "waiting",
    });
    expect(figure(page, "{diffusion.reached@6}")).toMatchObject({
      kind: "model",
      state: "waiting",
    });
    expect(figure(page, "{interval:510000}")).toMatchObject({ text: "…", state: "waiting" });
    // 香港 has no score.
    expect(figure(page, "{score:810000}")).toEqual({ text: "无数据", kind: null, state: "blank" });
    for (const source of ["{score:999999}", "{nothing.published}", "{unit:440000.computed}"]) {
      expect(figure(page, source)).toEqual({ text: source, kind: null, state: "unknown" });
    }
    page.app.atlas.result = null;
    expect(figure(page, "{score:440000}")).toMatchObject({ text: "…", state: "waiting" });
  });

  it("is nowhere published under an index of the reader's own", async () => {
    const page = await atlasApp();
    const before = page.app.atlas.result!;
    const methodology = { ...before.methodology, id: "own" };
    page.app.atlas.result = { ...before, methodology };
    expect(figure(page, "{score:440000}").kind).toBe("estimated");
    page.app.atlas.result = { ...before, methodology, estimated: null };
    expect(figure(page, "{rank:440000}").kind).toBe("computed");
  });
});
