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

it("singles out no one of several that share an end", async () => {
  // A tier of one to three: many have the highest, some the lowest.
  const { app, view } = await atlasApp({ ind: "gov-portal-check-2020" });
  const values = view.reading!.values.filter((value) => !Number.isNaN(value));
  const of = (end: number): number => values.filter((value) => value === end).length;
  const [top, bottom] = [of(Math.max(...values)), of(Math.min(...values))];
  expect(Math.min(top, bottom)).toBeGreaterThan(3);
  const news = measureNews(app)();
  expect(news).toContain(`${String(top)} 个省份并列最高`);
  expect(news).toContain(`${String(bottom)} 个省份并列最低`);
});

it("leaves it to a talk to tell its steps", async () => {
  for (const view of ["present", "kiosk", "speaker"] as const)
    expect(measureNews((await atlasApp({ view })).app)()).toBe("");
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
