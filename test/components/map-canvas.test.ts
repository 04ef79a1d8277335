import { describe, expect, it } from "vitest";
import MapCanvas from "../../src/components/MapCanvas.svelte";
import { MAP_HEIGHT, MAP_WIDTH } from "../../src/map/frame";
import type { Params } from "../../src/model/params";
import { atlasApp } from "../support/atlas-app";
import { elements, markup, textOf } from "../support/markup";

async function canvas(
  choices: Partial<Params> = {},
  level: "lite" | "national" = "national",
  still = false,
) {
  const { model } = await atlasApp(choices, { level });
  const html = markup(MapCanvas, {
    title: "Title",
    ids: "m2-",
    roleDescription: "map",
    listLabel: "Provinces",
    describedBy: "help",
    viewBox: `0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`,
    units: model.units,
    ground: model.ground,
    seams: model.seams,
    labels: model.labels,
    callouts: model.callouts,
    bubbles: model.bubbles,
    bubbleKey: model.bubbleKey,
    groups: model.groups,
    grouped: model.grouped,
    active: "440000",
    hovered: "",
    focused: "",
    pinned: "",
    onfocus: () => undefined,
    still,
  });
  return { html, model };
}

describe("MapCanvas", () => {
  it("is a group that holds a list of 34 options, one of them a tab stop", async () => {
    const { html, model } = await canvas({ select: ["440000"] });
    expect(elements(html, "svg")[0]).toMatchObject({
      role: "group",
      "aria-label": "Title",
      "aria-roledescription": "map",
    });
    const list = elements(html, "g").filter(({ role }) => role === "listbox");
    expect(list).toHaveLength(1);
    expect(list[0]).toMatchObject({ "aria-label": "Provinces", "aria-describedby": "help" });
    const options = elements(html, "path").filter(({ role }) => role === "option");
    expect(options.map((option) => option["data-unit"])).toEqual(
      model.units.map(({ unit }) => unit),
    );
    expect(options.map((option) => option["aria-label"])).toEqual(
      model.units.map(({ label }) => label),
    );
    const stops = options.filter(({ tabindex }) => tabindex === "0");
    expect(stops.map((option) => option["data-unit"])).toEqual(["440000"]);
    const selected = options.filter((option) => option["aria-selected"] === "true");
    expect(selected.map((option) => option["data-unit"])).toEqual(["440000"]);
  });

  it("is a picture with a name for each unit where nothing can be chosen", async () => {
    const { html, model } = await canvas({ select: ["440000"] }, "national", true);
    expect(elements(html, "svg")[0]).toMatchObject({
      role: "graphics-document",
      "aria-label": "Title",
    });
    const symbols = elements(html, "path").filter(({ role }) => role === "graphics-symbol");
    expect(symbols.map((symbol) => symbol["aria-label"])).toEqual(
      model.units.map(({ label }) => label),
    );
    expect(html).not.toMatch(/tabindex="0"|aria-selected|listbox|"option"|describedby/);
  });

  it("carries data-unit exactly once a unit, and no style of its own", async () => {
    for (const choices of [{}, { bubbles: "areas" }, { outline: "poles" }] as const) {
      const { html } = await canvas(choices);
      expect(html.match(/data-unit="\d{6}"/g)).toHaveLength(34);
      expect(html).not.toContain("style=");
      expect(html).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it("draws the first frame without lines, in the class that gives it outlines", async () => {
    const first = await canvas({}, "lite");
    expect(elements(first.html, "svg")[0]!["class"]).toMatch(/\bfirst\b/);
    expect(first.html).not.toContain('class="seam');
    const { html, model } = await canvas();
    expect(elements(html, "svg")[0]!["class"]).not.toMatch(/\bfirst\b/);
    const seams = elements(html, "path").filter((path) => path["class"]?.startsWith("seam "));
    expect(seams.map(({ d }) => d)).toEqual(model.seams.map(({ path }) => path));
  });

  it("draws in the order of the atlas: land, seams, coast, border, dashes, isles, labels", async () => {
    const { html } = await canvas();
    const order = [
      'id="m2-land"',
      'class="seam ',
      'id="m2-coast"',
      'id="m2-border"',
      'class="undetermined"',
      'class="dashes"',
      'class="islets"',
      'class="labels"',
    ].map((part) => html.indexOf(part));
    expect(order.every((place) => place > 0)).toBe(true);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it("hides from the ear what the list already says", async () => {
    const { html } = await canvas({ bubbles: "areas" });
    for (const name of ["lines", "labels", "bubbles", "bubble-key"]) {
      const [group] = elements(html, "g").filter((found) => found["class"] === name);
      expect(group!["aria-hidden"]).toBe("true");
    }
  });

  it("draws bubbles with their key, and a leader only to one that had to move", async () => {
    const { html, model } = await canvas({ bubbles: "provinces", ind: "gdp-2019" });
    const drawn = elements(html, "circle").filter((circle) => "data-bubble" in circle);
    expect(drawn.map(({ r }) => Number(r))).toEqual(model.bubbles.map(({ r }) => r));
    const anchors = elements(html, "circle").filter((circle) => circle["class"] === "anchor");
    expect(anchors).toHaveLength(model.bubbles.filter(({ moved }) => moved).length);
    const [, key = ""] = html.split('class="bubble-key"');
    expect(textOf(`<g ${key}`)).toBe(model.bubbleKey.map(({ text }) => text).join(" "));
  });

  it("clips the rail of each area to its own shape", async () => {
    const { html, model } = await canvas({ outline: "areas" });
    const clips = elements(html, "clipPath").map(({ id }) => id);
    expect(clips).toEqual(model.groups.map(({ id }) => `m2-clip-${id}`));
    expect(html.match(/clip-path="url\(#m2-clip-/g)).toHaveLength(5);
  });
});
