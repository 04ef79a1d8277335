import jsQR from "jsqr";
import { describe, expect, it } from "vitest";
import { QUIET_ZONE, qrPath } from "../../src/export/qr-path";

const SCALE = 4;

/** The path drawn as a camera would see it, read by a decoder of another house. */
function decode(text: string): string | undefined {
  const code = qrPath(text);
  if (!code) throw new Error("no code");
  const side = code.size * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, run] of code.path.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    for (let py = Number(y) * SCALE; py < (Number(y) + 1) * SCALE; py++) {
      const from = (py * side + Number(x) * SCALE) * 4;
      for (let i = 0; i < Number(run) * SCALE; i++) pixels.fill(0, from + i * 4, from + i * 4 + 3);
    }
  }
  return jsQR(pixels, side, side)?.data;
}

describe("qrPath", () => {
  it.each([
    "https://example.org/cdgi/",
    "https://example.org/cdgi/?tab=rank&select=440000~330000&w=data:40,services:10&lang=en",
    `https://example.org/?story=white-paper#/3&x=${"a".repeat(900)}`,
  ])("is read back by another decoder: %s", (text) => {
    expect(decode(text)).toBe(text);
  });

  it("keeps the quiet zone free", () => {
    const code = qrPath("https://example.org/");
    if (!code) throw new Error("no code");
    for (const [, x, y, run] of code.path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(QUIET_ZONE);
      expect(Number(y)).toBeGreaterThanOrEqual(QUIET_ZONE);
      expect(Number(x) + Number(run)).toBeLessThanOrEqual(code.size - QUIET_ZONE);
      expect(Number(y) + 1).toBeLessThanOrEqual(code.size - QUIET_ZONE);
    }
  });

  it("gives none of a text that no code holds", () => {
    expect(qrPath("x".repeat(2331))).not.toBeNull();
    expect(qrPath("x".repeat(2332))).toBeNull();
  });
});
