import { expect, it } from "vitest";
import { largestShare } from "../../../src/views/diffusion/largest-share";
import { atlasApp } from "../../support/atlas-app";

it("is whole, but for where that would stand on the other side of 45 per cent", async () => {
  const { app } = await atlasApp();
  const printed = [1, 0.674, 0.45, 0.449, 0.4461, 0.444, 0.3].map((share) =>
    largestShare(share, app),
  );
  expect(printed).toEqual(["100", "67", "45", "44.9", "44.6", "44", "30"]);
});
