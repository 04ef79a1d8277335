import { expect, it } from "vitest";
import hans from "../../src/i18n/messages/zh-Hans.json";
import { TABS } from "../../src/model/params";
import { views } from "../../src/views/registry";

it("has a view for every tab that an address can name, in their order, each with a title", () => {
  expect(views.map(({ tab }) => tab)).toEqual(TABS);
  for (const { title } of views) expect(hans[title]).not.toBe("");
});

it("keeps one view for the first screen and loads the others late", () => {
  expect(views.filter(({ load }) => load === null).map(({ tab }) => tab)).toEqual(["map"]);
});
