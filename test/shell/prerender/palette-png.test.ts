import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { palettePng } from "../../../src/shell/prerender/palette-png";

/** Opaque pixels of the colours, row by row. */
const rgba = (colours: readonly number[]): Uint8Array =>
  Uint8Array.from(colours.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255, 255]));

describe("a PNG of a palette", () => {
  it("keeps every colour of a picture that has at most 256, as another reader reads it", () => {
    const pixels = rgba(Array.from({ length: 16 * 16 }, (_, i) => i * 65_537));
    const png = palettePng(pixels, 16, 16);
    expect(png[25]).toBe(3);
    const { data, width, height } = PNG.sync.read(png);
    expect([width, height]).toEqual([16, 16]);
    expect(Uint8Array.from(data)).toEqual(pixels);
  });

  it("keeps what areas are filled with, and no other colour strays far", () => {
    const fills = [0x1d2a65, 0xfcfcfa, 0xe8e7d7];
    const areas = fills.flatMap((colour) => Array<number>(2000).fill(colour));
    const mix = (a: number, b: number, share: number): number =>
      [16, 8, 0].reduce((sum, bits) => {
        const [from, to] = [(a >> bits) & 255, (b >> bits) & 255];
        return sum | (Math.round(from + (to - from) * share) << bits);
      }, 0);
    const shades = Array.from({ length: 4000 }, (_, i) =>
      mix(fills[i % 3]!, fills[(i + 1) % 3]!, (i % 1000) / 1000),
    );
    const pixels = rgba([...areas, ...shades]);
    const { data } = PNG.sync.read(palettePng(pixels, 100, 100));
    expect(Uint8Array.from(data.subarray(0, 24_000))).toEqual(pixels.subarray(0, 24_000));
    expect(
      new Set(Array.from({ length: 10_000 }, (_, i) => data.readUInt32BE(4 * i))).size,
    ).toBeLessThanOrEqual(256);
    const off = [...data.subarray(24_000)].map((value, i) =>
      Math.abs(value - (pixels[24_000 + i] ?? 0)),
    );
    expect(Math.max(...off)).toBeLessThan(16);
  });

  it("gives one file for one picture", () => {
    const pixels = rgba(Array.from({ length: 1000 }, (_, i) => (i * 7919) % 0xffffff));
    expect(palettePng(pixels, 100, 10).equals(palettePng(pixels, 100, 10))).toBe(true);
  });
});
