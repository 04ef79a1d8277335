import { expect, test } from "vitest";
import type { IndexResult } from "../../../src/model/index-result";
import { shownMethodology } from "../../../src/views/method/shown-methodology";
import { atlasApp, result } from "../../support/atlas-app";

const by = (id: string): IndexResult => ({ ...result, methodology: { id, version: 1 } });

test("tells of the catalog's methodology that is on screen, with its own result", async () => {
  const { app } = await atlasApp();
  expect(shownMethodology(app).methodology.id).toBe("baseline");
  const variant = by("no-digital-finance");
  app.atlas.result = variant;
  const shown = shownMethodology(app);
  expect(shown.methodology.id).toBe("no-digital-finance");
  expect(shown.result).toBe(variant);
});

test("keeps to the baseline beside a reader's own choices", async () => {
  const { app } = await atlasApp();
  app.atlas.result = by("custom");
  const shown = shownMethodology(app);
  expect(shown.methodology.id).toBe("baseline");
  expect(shown.result).toBe(result);
});

test("has no result before there is one", async () => {
  const { app } = await atlasApp();
  app.atlas.result = null;
  app.atlas.baseline = null;
  expect(shownMethodology(app).result).toBeNull();
});
