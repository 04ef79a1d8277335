import { expect, it } from "vitest";
import { poleCores } from "../../src/catalog/pole-cores";

it("are 粤, 京津 and 沪苏浙", () => {
  expect(poleCores).toEqual([
    { id: "pole-pan-prd", members: ["440000"] },
    { id: "pole-bohai", members: ["110000", "120000"] },
    { id: "pole-yrd", members: ["310000", "320000", "330000"] },
  ]);
});
