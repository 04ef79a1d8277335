import { expect, it } from "vitest";
import { stillApp } from "../../../src/views/present/still-app";
import { atlasApp } from "../../support/atlas-app";

const text = { "zh-Hans": "", "zh-Hant": "", en: "" };
const step = { query: "tab=rank&ind=data&lang=zh-Hant", title: text, caption: text, notes: text };

it("is the app at a step, in the language, theme and place of the page, which stays where it is", async () => {
  const { app } = await atlasApp(
    { tab: "scatter", select: ["440000"], dark: "true", view: "print", story: "two-minutes" },
    { lang: "en" },
  );
  const before = app.params.current;
  const still = stillApp(app, step);
  expect(still.params.current).toMatchObject({ tab: "rank", ind: "data", select: [] });
  expect(still.params.current).toMatchObject({ lang: "en", dark: "true", view: "print" });
  expect(app.params.current).toBe(before);
  expect([still.atlas, still.locale, still.late]).toEqual([app.atlas, app.locale, app.late]);
});
