import { expect, it } from "vitest";
import { catalogTypes, committedCatalogTypes } from "../support/catalog-types";

it("src/model/catalog.ts is what the schemas say (npm run catalog:types)", async () => {
  expect(committedCatalogTypes()).toBe(await catalogTypes());
});
