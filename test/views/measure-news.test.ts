import { expect, it } from "vitest";
import { LANGS } from "../../src/model/lang";
import { measureNews } from "../../src/views/measure-news";
import { atlasApp, result } from "../support/atlas-app";

it("names the measure, its highest and its lowest province", async () => {
  const news = [];
  for (const lang of LANGS)
    news.push(measureNews((await atlasApp({ ind: "data" }, { lang })).app)());
  const { values } = result.domains.find(({ id }) => id === "data")!;
  const at = (value: number): string => result.units[values.indexOf(value)]!;
  const { view } = await atlasApp();
  const [top, bottom] = [Math.max(...values), Math.min(...values)].map((value) =>
    view.name(at(value)),
  );
  expect(news[0]).toContain(`${top}最高`);
  expect(news[0]).toContain(`${bottom}最低`);
  expect(new Set(news).size).toBe(3);
});

it("has nothing to say while nothing is here, and follows the choice", async () => {
  const { app } = await atlasApp();
  const news = measureNews(app);
  const before = news();
  app.params.current = { ...app.params.current, ind: "services" };
  expect(news()).not.toBe(before);
  app.atlas.result = null;
  expect(news()).toBe("");
});
