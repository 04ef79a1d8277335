import fc from "fast-check";
import { expect, it } from "vitest";
import { packText, unpackText } from "../../src/formats/packed-text";

it("unpacks what it packed, in letters an address may hold", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 200 }), async (text) => {
      const packed = await packText(text);
      expect(packed).toMatch(/^[\w-]*$/);
      expect(await unpackText(packed)).toBe(text);
    }),
    { seed: 4, numRuns: 40 },
  );
});

it("unpacks what zlib packed elsewhere", async () => {
  // python3: c = zlib.compressobj(9, zlib.DEFLATED, -15); base64.urlsafe_b64encode(c.compress("数政图 map".encode()) + c.flush())
  expect(await unpackText("ezZ1w7Mp-5_O3qeQm1gAAA")).toBe("数政图 map");
});

it("answers anything else with null, a bomb too", async () => {
  const bomb = await packText("0".repeat(1_000_001));
  expect(bomb.length).toBeLessThan(3_000);
  for (const text of ["%%%", "AAAA", "not packed", bomb]) expect(await unpackText(text)).toBeNull();
  expect(await unpackText(await packText("0".repeat(1_000_000)))).toHaveLength(1_000_000);
});
