import { describe, expect, it } from "vitest";
import { computeIndex } from "../../src/engine/compute-index";
import { parseBundle, printBundle } from "../../src/formats/bundle-json";
import type { Bundle } from "../../src/model/bundle";
import { sampleBundle as bundle } from "../support/sample-bundle";

function again(text: string): Bundle {
  const parsed = parseBundle(text);
  if ("error" in parsed) throw new Error(parsed.error.message);
  return parsed.bundle;
}

describe("a bundle", () => {
  it("comes back to the last digit, and computes to the same again", () => {
    const back = again(printBundle(bundle));
    expect(back).toEqual({ format: "cdgi-bundle", version: 1, ...bundle });
    expect(computeIndex(back.query)).toEqual(bundle.result);
  });

  it("may begin with a byte order mark", () => {
    expect(again(`\ufeff${printBundle(bundle)}`).result).toEqual(bundle.result);
  });

  const changed = (change: (body: Record<string, unknown> & Bundle) => unknown): string => {
    const body = JSON.parse(printBundle(bundle)) as Record<string, unknown> & Bundle;
    change(body);
    return JSON.stringify(body);
  };

  it.each([
    ["", "bundle-json", /JSON/],
    ["{}", "bundle-format", /version 1: \{\}/],
    ["null", "bundle-format", /not a cdgi-bundle/],
    [changed((body) => (body["version"] = 2)), "bundle-format", /"version":2/],
    [changed((body) => delete (body as { query?: unknown }).query), "bundle-schema", /query/],
    [
      changed((body) => Object.assign(body.query.panel.columns, { "gdp-2019": ["x"] })),
      "bundle-schema",
      /columns\/gdp-2019/,
    ],
    [
      changed((body) => Object.assign(body.query.facts[0] ?? {}, { kind: "rumour" })),
      "bundle-schema",
      /facts\/0/,
    ],
    [
      changed((body) => Object.assign(body.query.methodology.domains[0] ?? {}, { weight: -1 })),
      "bundle-methodology",
      /domains\[0\]\.weight.*-1/,
    ],
  ])("says what is wrong: %#", (text, code, message) => {
    const parsed = parseBundle(text);
    expect(parsed).toMatchObject({ error: { code } });
    expect("error" in parsed && parsed.error.message).toMatch(message);
  });
});
