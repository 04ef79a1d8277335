import { expect, it } from "vitest";
import MapInset from "../../src/components/MapInset.svelte";
import { elements, markup, textOf } from "../support/markup";

const ground = {
  dashes: "M9 9l1 1",
  allDashes: "M1 1l1 1M9 9l1 1",
  undetermined: "",
  islets: "",
  allIslets: "M5 5h0",
  coast: "",
  land: "",
};

it("draws all dashes and isles over the map's own land, sent once, under its title", () => {
  const html = markup(MapInset, {
    title: "南海诸岛",
    viewBox: "5640 6500 3770 5095",
    ground,
    ids: "m2-",
  });
  const paths = elements(html, "path").map((path) => [path["class"], path["d"]]);
  expect(paths).toEqual([
    ["dashes", "M1 1l1 1M9 9l1 1"],
    ["islets", "M5 5h0"],
  ]);
  expect(elements(html, "use").map(({ href }) => href)).toEqual([
    "#m2-land",
    "#m2-land",
    "#m2-coast",
    "#m2-border",
  ]);
  expect(elements(html, "svg")[0]).toMatchObject({ role: "img", "aria-label": "南海诸岛" });
  expect(textOf(html)).toBe("南海诸岛");
});
