import { describe, expect, it } from "vitest";
import { groupings } from "../../../src/catalog/catalog";
import { BUBBLES, OUTLINES } from "../../../src/model/params";
import { groupsOf, printShare } from "../../../src/views/map/group-choice";
import { atlasApp } from "../../support/atlas-app";

describe("groupsOf", () => {
  it("are the groups that each word of the address stands for", () => {
    const count = (word: string): number => groupsOf(word).length;
    expect(BUBBLES.map(count)).toEqual([0, 0, 5, 6, 3]);
    expect(OUTLINES.map(count)).toEqual([0, 5, 6, 3]);
  });

  it("take the variant of a pole that is chosen", () => {
    const pole = groupings.poles.find(({ variants }) => variants.length > 1)!;
    for (const { id, members } of pole.variants) {
      const found = groupsOf("poles", { [pole.id]: id }).find((group) => group.id === pole.id);
      expect(found?.members).toEqual(members);
    }
  });
});

it("prints a share with a decimal and its sign", async () => {
  const { app } = await atlasApp();
  expect(printShare(24.84, app)).toBe("24.8%");
  expect(printShare(100, app)).toBe("100.0%");
});
