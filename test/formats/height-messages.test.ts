import { expect, it } from "vitest";
import { heightMessages } from "../../src/formats/height-messages";

const size = { height: 780, id: "cdgi-1" };
const src = "https://example.org/?embed=true";

it("speaks to every host: ours, AMP, Medium and Embedly", () => {
  expect(heightMessages(size, { src, childId: "", compat: "" })).toEqual([
    { type: "cdgi:height", v: 1, id: "cdgi-1", height: 780 },
    { sentinel: "amp", type: "embed-size", height: 780 },
    '{"src":"https://example.org/?embed=true","context":"iframe.resize","height":780}',
  ]);
});

it("speaks pym's language where pym has given an id, as its parent reads it", () => {
  const messages = heightMessages(size, { src, childId: "map-1", compat: "" });
  // pym.js, _makeMessageRegex and the handling of a message in Parent.
  const regex = new RegExp(`^${["pym", "map-1", "(\\S+)", "(.*)"].join("xPYMx")}$`);
  const pym = messages.filter((message) => typeof message === "string").at(-1)!;
  expect(regex.exec(pym)?.slice(1)).toEqual(["height", "780"]);
  expect(heightMessages(size, { src, childId: "", compat: "" })).not.toContainEqual(
    expect.stringContaining("xPYMx"),
  );
});

it("speaks to listeners for Datawrapper's charts when asked to only, under an id that is none of theirs", () => {
  const last = heightMessages(size, { src, childId: "", compat: "dw" }).at(-1);
  expect(last).toEqual({ "datawrapper-height": { "cdgi-1": 780 } });
  for (const compat of ["", "true", "DW"]) {
    const all = JSON.stringify(heightMessages(size, { src, childId: "", compat }));
    expect(all).not.toContain("datawrapper");
  }
});
