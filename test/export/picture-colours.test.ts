import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PICTURE_COLOURS, SCHEMES } from "../../src/export/picture-colours";

const css = readFileSync("src/shell/tokens.css", "utf8");
const START = { light: ":root {", dark: `:root[data-theme="dark"] {` };

describe.each(SCHEMES)("the colours of a %s picture", (scheme) => {
  it("are the tokens of the page", () => {
    const [block = ""] = css.slice(css.indexOf(START[scheme])).split("}");
    const token = (name: string): string | undefined =>
      new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(block)?.[1];
    const { ramp, onRamp, ink2, ink3, groups, ...same } = PICTURE_COLOURS[scheme];
    for (const [name, colour] of Object.entries(same))
      expect([name, token(name)]).toEqual([name, colour]);
    expect([token("ink-2"), token("ink-3")]).toEqual([ink2, ink3]);
    for (const [id, colour] of Object.entries(groups))
      expect([id, token(id.replace("pole-", ""))]).toEqual([id, colour]);
    expect(onRamp).toEqual(ramp.fills.map((_, i) => token(`on-v${i}`)));
  });
});
