import { afterEach, expect, it, vi } from "vitest";
import { presentView, titleOf } from "../../../src/views/story/present-view";
import { atlasApp } from "../../support/atlas-app";

afterEach(() => {
  vi.unstubAllGlobals();
});

it("is the choices made and the headline over them; without one the name of the view", async () => {
  const { app } = await atlasApp({ tab: "rank", ind: "data", dark: "true" }, { lang: "en" });
  const heading = { textContent: "  Ranking by\n “Data”  " };
  vi.stubGlobal("document", { querySelector: () => heading });
  expect(presentView(app)).toEqual({ query: "tab=rank&ind=data", title: "Ranking by “Data”" });
  heading.textContent = "";
  expect(presentView(app).title).toBe(app.locale.t("tab.rank"));
});

it("says in the title that an index is the reader's own", async () => {
  const { app } = await atlasApp({ tab: "rank" }, { lang: "en" });
  vi.stubGlobal("document", { querySelector: () => ({ textContent: "Guangdong leads" }) });
  const { result } = app.atlas;
  app.atlas.result = { ...result!, methodology: { ...result!.methodology, id: "custom" } };
  expect(presentView(app).title).toBe(`${app.locale.t("lab.custom")}: Guangdong leads`);
});

it("ends a long headline at the last clause that fits", () => {
  const long =
    "“Index” against GDP: furthest ahead Hainan (by 12), furthest behind Inner Mongolia (by 9)";
  expect(titleOf(long)).toBe("“Index” against GDP: furthest ahead Hainan (by 12)");
  expect(titleOf("短标题，两句")).toBe("短标题，两句");
  expect(titleOf("a".repeat(80))).toBe("a".repeat(80));
});
