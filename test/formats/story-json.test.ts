import fc from "fast-check";
import { expect, it } from "vitest";
import { parseStory, printStory } from "../../src/formats/story-json";
import type { Story } from "../../src/model/catalog";

const filled = fc.string({ minLength: 1 });
const text = fc.record({ "zh-Hans": filled, "zh-Hant": filled, en: filled });
const degree = fc.integer({ min: -90, max: 90 });
const annotation = fc.oneof(
  fc.record({ unit: fc.constantFrom("440000", "110000"), text }),
  fc.record({ lonLat: fc.tuple(degree, degree), text }),
);
const minutes = fc.integer({ min: 1, max: 600 }).map((n) => n / 10);
const step = fc.record(
  {
    query: fc.webQueryParameters(),
    title: text,
    caption: text,
    notes: text,
    minutes,
    focus: fc.constantFrom("440000", "east"),
    annotations: fc.array(annotation, { maxLength: 3 }),
    quote: fc.record({ text, source: fc.constant("press") }),
  },
  { requiredKeys: ["query", "title", "caption", "notes"] },
);
const story = fc.record(
  {
    id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/),
    version: fc.constant(1 as const),
    title: text,
    minutes,
    sources: fc.array(filled, { maxLength: 3 }),
    steps: fc.array(step, { minLength: 1, maxLength: 4 }),
  },
  { requiredKeys: ["id", "version", "title", "sources", "steps"] },
);

it("reads back what it prints", () => {
  fc.assert(
    fc.property(story, (one) => {
      expect(parseStory(printStory(one as Story))).toEqual({ story: one });
    }),
    { seed: 6, numRuns: 100 },
  );
});

const same = { "zh-Hans": "a", "zh-Hant": "a", en: "a" };
const good = { query: "", title: same, caption: same, notes: same };
const whole = { id: "x", version: 1, title: same, sources: [], steps: [good, good, good] };
const fault = (value: unknown) => {
  const parsed = parseStory(typeof value === "string" ? value : JSON.stringify(value));
  return "error" in parsed ? parsed.error : null;
};

it("names the step and the key at fault", () => {
  const bad = { ...good, title: { "zh-Hans": "a", en: "a" } };
  const error = fault({ ...whole, steps: [good, good, bad] });
  expect(error).toMatchObject({ code: "story-schema", step: 3 });
  expect(error?.message).toMatch(/^step 3, title/);
  expect(error?.message).toContain("zh-Hant");
  expect(fault({ ...whole, steps: [{ ...good, colour: "red" }] })).toMatchObject({ step: 1 });
  expect(fault({ ...whole, steps: [] })).toMatchObject({
    code: "story-schema",
    step: 0,
    path: "steps",
  });
  expect(fault({ ...whole, version: 2 })).toMatchObject({ step: 0, path: "version" });
});

it("never throws", () => {
  expect(fault("{")?.code).toBe("story-json");
  expect(fault("null")?.code).toBe("story-schema");
  expect(fault(" ".repeat(1_000_001))?.code).toBe("story-long");
  expect(fault(`\ufeff${JSON.stringify(whole)}`)).toBeNull();
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(fault(json)?.message).toMatch(/^(story|step \d)/);
    }),
    { seed: 7, numRuns: 100 },
  );
});
