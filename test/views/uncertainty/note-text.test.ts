import { expect, it } from "vitest";
import { noteText } from "../../../src/views/uncertainty/note-text";
import { atlasApp } from "../../support/atlas-app";
import { drawnIndex } from "../../support/drawn-index";

it("names the facts only where the ranges are of the estimate", async () => {
  const { app } = await atlasApp();
  expect(noteText(null, "estimated", app)).toBe("");
  expect(noteText(drawnIndex, "estimated", app)).toContain("在所取公布事实下");
  expect(noteText(drawnIndex, "computed", app)).not.toContain("公布");
  expect(noteText(drawnIndex, "computed", app)).toContain("40 次");
  expect(noteText({ ...drawnIndex, estimated: null }, "estimated", app)).toContain("没有估算值");
});
