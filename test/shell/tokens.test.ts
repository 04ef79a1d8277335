import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { contrast, DARK, LIGHT } from "../../src/map/palette";
import { styleRules } from "../support/style-rules";

const source = fileURLToPath(new URL("../../src/", import.meta.url));
const rules = styleRules(readFileSync(`${source}shell/tokens.css`, "utf8"));
const find = (condition: string, selector: string): Readonly<Record<string, string>> =>
  rules.find((rule) => rule.condition === condition && rule.selector === selector)!.declarations;

const light = find("", ":root");
const dark = find("@media screen", ':root[data-theme="dark"]');
const byItself = find(
  "@media screen and (prefers-color-scheme: dark)",
  ':root:not([data-theme="light"])',
);
const isColour = (value: string): boolean => /^#[0-9a-f]{6}$/.test(value);

describe("dark", () => {
  it("is the same whether the reader or the system asks for it", () => {
    expect(byItself).toEqual(dark);
    expect(Object.keys(byItself)).toEqual(Object.keys(dark));
  });
  it("has every colour that light has", () => {
    const colours = Object.keys(light).filter((name) => isColour(light[name]!));
    expect(colours.length).toBeGreaterThan(25);
    expect(Object.keys(dark).filter((name) => isColour(dark[name]!))).toEqual(colours);
    expect([light["color-scheme"], dark["color-scheme"]]).toEqual(["light", "dark"]);
  });
});

describe.each([
  { name: "light", tokens: light, ramp: LIGHT },
  { name: "dark", tokens: dark, ramp: DARK },
])("$name", ({ name, tokens, ramp }) => {
  it("has the classes and the seams of palette.ts", () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((step) => tokens[`--v${step}`])).toEqual(ramp.fills);
    expect(tokens["--seam-ink"]).toBe(ramp.seamDark);
    expect(tokens["--seam-paper"]).toBe(ramp.seamLight);
  });

  it("writes on each class what stands out from it", () => {
    for (const step of [0, 1, 2, 3, 4, 5, 6]) {
      // The art direction gives 4.5 for the fourth class of light, which is 4.48.
      const ratio = contrast(tokens[`--on-v${step}`]!, tokens[`--v${step}`]!);
      expect(ratio).toBeGreaterThan(4.45);
    }
  });

  // Contrast on the page, as the art direction computed it.
  const ratios = {
    light: { ink: 17.8, "ink-2": 8.9, "ink-3": 5.3, control: 3.8, line: 1.4, link: 8.7 },
    dark: { ink: 16.0, "ink-2": 10.0, "ink-3": 6.5, control: 4.8, line: 1.6, link: 9.3 },
  }[name as "light" | "dark"];
  it.each(Object.entries(ratios))("has --%s at %f : 1 on the page", (token, ratio) => {
    const found = contrast(tokens[`--${token}`]!, tokens["--page"]!);
    expect(Math.abs(found - ratio)).toBeLessThan(0.06);
  });

  const areas = {
    light: { "pan-prd": 4.8, yrd: 4.3, bohai: 4.8, east: 10.6, "central-south": 10.4 },
    dark: { "pan-prd": 7.8, yrd: 8.1, bohai: 7.5, east: 14, "central-south": 14 },
  }[name as "light" | "dark"];
  it.each(Object.entries(areas))("has the area --%s at %f : 1 or more", (token, ratio) => {
    expect(contrast(tokens[`--${token}`]!, tokens["--page"]!)).toBeGreaterThan(ratio - 0.06);
  });

  it("hatches what has no data by 3 : 1, on ground and as a field's border", () => {
    const wanted = name === "light" ? 3.6 : 4.4;
    expect(contrast(tokens["--control"]!, tokens["--ground"]!)).toBeCloseTo(wanted, 1);
    for (const ground of ["--page", "--raise", "--sunk"]) {
      expect(contrast(tokens["--control"]!, tokens[ground]!)).toBeGreaterThan(3);
      expect(contrast(tokens["--ink-3"]!, tokens[ground]!)).toBeGreaterThan(4.5);
    }
  });
});

it("defines every token that a stylesheet or a component uses", () => {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(css|svelte)$/.test(file),
  );
  const text = files.map((file) => readFileSync(`${source}${file}`, "utf8")).join("\n");
  const defined = new Set([...text.matchAll(/(--[\w-]+)\s*[:=]/g)].map((match) => match[1]));
  const used = new Set([...text.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1]));
  expect(used.size).toBeGreaterThan(20);
  expect([...used].filter((token) => !defined.has(token))).toEqual([]);
});
