import { expect, test } from "vitest";
import { closedColour, UNREACHED } from "../../../src/map/diffusion-palette";
import { toneColours } from "../../../src/views/diffusion/tone-colours";

const POLES = ["pole-pan-prd", "pole-yrd", "pole-bohai"];

test("a tone has the palette's colour of its class and mixture, whatever was asked before", () => {
  const colourOf = toneColours();
  for (const scheme of ["light", "dark", "light"] as const) {
    expect(colourOf("-1", scheme, POLES)).toBe(UNREACHED[scheme]);
    expect(colourOf("3,10,5,5", scheme, POLES)).toBe(
      closedColour(scheme, 3, POLES, [0.5, 0.25, 0.25]),
    );
    expect(colourOf("3,5,10,5", scheme, POLES)).not.toBe(colourOf("3,10,5,5", scheme, POLES));
  }
});
