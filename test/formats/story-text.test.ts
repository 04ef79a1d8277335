import fc from "fast-check";
import { expect, it } from "vitest";
import { figurePlaces, storyParts } from "../../src/formats/story-text";

it("reads name, subject, part and time of a place", () => {
  expect(
    storyParts("r = {r-gdp.published}, {score:440000.computed} at {diffusion.reached@6.5}."),
  ).toEqual([
    "r = ",
    { source: "{r-gdp.published}", name: "r-gdp", subject: "", part: "published", time: NaN },
    ", ",
    {
      source: "{score:440000.computed}",
      name: "score",
      subject: "440000",
      part: "computed",
      time: NaN,
    },
    " at ",
    {
      source: "{diffusion.reached@6.5}",
      name: "diffusion",
      subject: "",
      part: "reached",
      time: 6.5,
    },
    ".",
  ]);
});

it("leaves other braces as they are", () => {
  for (const text of ["{}", "{ score }", "{Score}", "{score:}", "{a@}", "{a@b}", "{{", "a } b"]) {
    expect(storyParts(text)).toEqual([text]);
  }
  expect(figurePlaces("{{score:440000}}")).toHaveLength(1);
});

it("loses nothing: the parts joined are the text", () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom("{", "}", "{score:440000}", "{r-gdp.published}", "@6", "{members:east}"),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      const parts = storyParts(text);
      expect(parts.map((part) => (typeof part === "string" ? part : part.source)).join("")).toBe(
        text,
      );
      expect(parts).not.toContain("");
    }),
    { seed: 20, numRuns: 300 },
  );
});
