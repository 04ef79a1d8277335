import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { expect, it } from "vitest";
import { LATE_PARAMS } from "../../src/model/params";
import { defaultParams, formatParams } from "../../src/formats/params";

const script = readFileSync(
  fileURLToPath(new URL("../../public/embed.js", import.meta.url)),
  "utf8",
);

it("is less than 3 kB of what a page fetches", () => {
  expect(brotliCompressSync(script).length).toBeLessThan(3000);
});

it("knows every key of the address", () => {
  const [, listed = ""] = /const KEYS = \(([^)]*)\)/.exec(script) ?? [];
  const known = new Set(
    [...listed.matchAll(/"([^"]*)"/g)].flatMap(([, words = ""]) => words.trim().split(" ")),
  );
  const params = defaultParams("zh-Hans");
  // A parameter's key in the address is its name.
  expect(formatParams({ ...params, tab: "rank" }, params)).toBe("?tab=rank");
  // The script gives a frame these two itself.
  const own = new Set(["embed", "childId"]);
  const keys = [...Object.keys(params), ...LATE_PARAMS].filter((key) => !own.has(key));
  // And no other: an attribute that no page reads is told of as unknown.
  expect([...known].sort()).toEqual([...new Set([...keys, "v"])].sort());
});
