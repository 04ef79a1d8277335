import { expect, it } from "vitest";
import { overtakeChoice } from "../../../src/views/uncertainty/overtake-choice";
import { atlasApp, result } from "../../support/atlas-app";

const ranked = result.units
  .map((unit, i) => ({ unit, rank: result.computed.ranks[i]! }))
  .sort((a, b) => a.rank - b.rank)
  .map(({ unit }) => unit);

it("starts from the selected two, the one ahead first", async () => {
  const { app } = await atlasApp({ select: [ranked[9]!, ranked[4]!, ranked[0]!] });
  expect(overtakeChoice(app).pair).toEqual([ranked[4], ranked[9]]);
});

it("else sets the selected one behind the one before it, or takes the first two", async () => {
  const pair = async (select: string[]): Promise<unknown> =>
    overtakeChoice((await atlasApp({ select })).app).pair;
  expect(await pair([ranked[6]!])).toEqual([ranked[5], ranked[6]]);
  expect(await pair([ranked[0]!])).toEqual([ranked[0], ranked[1]]);
  expect(await pair([])).toEqual([ranked[0], ranked[1]]);
  expect(await pair(["710000"])).toEqual([ranked[0], ranked[1]]);
});

it("offers every province with a computed rank", async () => {
  const { app } = await atlasApp();
  expect(overtakeChoice(app).options.map(({ unit }) => unit)).toEqual(ranked);
});
