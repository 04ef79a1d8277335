import { expect, it } from "vitest";
import { kindHere, kindsThere } from "../../src/views/kinds-there";
import { tableColumns } from "../../src/views/table/table-columns";
import { atlasApp, result } from "../support/atlas-app";

it("are both, or the computed alone where there is no estimate", async () => {
  const { app } = await atlasApp();
  expect(kindsThere(app)).toEqual(["estimated", "computed"]);
  expect(kindHere(app)).toBe("estimated");
  app.atlas.result = { ...result, estimated: null };
  expect(kindsThere(app)).toEqual(["computed"]);
  expect([app.params.current.kind, kindHere(app)]).toEqual(["estimated", "computed"]);
  const columns = tableColumns("scores", "computed", "index", kindsThere(app));
  expect(columns.filter(({ ind }) => ind === "index").map(({ id }) => id)).toEqual([
    "index-computed",
  ]);
});
