import { crc32, deflateSync } from "node:zlib";

const MOST = 256;
/** Bits of a channel that tell buckets of colours apart. */
const BITS = 5;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A PNG of at most 256 colours. The colours that areas are filled with are kept as they are; the shades
 * of soft edges become their neighbours. One picture gives one file.
 * @param rgba opaque pixels, four bytes each, row by row
 */
export function palettePng(rgba: Uint8Array, width: number, height: number): Buffer {
  const colours = new Map<number, number>();
  for (let i = 0; i < rgba.length; i += 4) {
    const colour = at(rgba, i);
    colours.set(colour, (colours.get(colour) ?? 0) + 1);
  }
  const palette = chosen(colours);
  const places = new Map([...colours.keys()].map((colour) => [colour, nearest(colour, palette)]));
  // Each row is led by its filter: none, which suits a palette.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      rows[y * (width + 1) + x + 1] = places.get(at(rgba, 4 * (y * width + x))) ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.from(palette.flatMap((colour) => channels(colour)));
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", table),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const at = (rgba: Uint8Array, i: number): number =>
  ((rgba[i] ?? 0) << 16) | ((rgba[i + 1] ?? 0) << 8) | (rgba[i + 2] ?? 0);

const channels = (colour: number): [number, number, number] => [
  colour >> 16,
  (colour >> 8) & 255,
  colour & 255,
];

/** The most frequent colour of each of the buckets that hold most pixels. */
function chosen(colours: ReadonlyMap<number, number>): number[] {
  const order = [...colours].sort(([a, n], [b, m]) => m - n || a - b);
  if (order.length <= MOST) return order.map(([colour]) => colour);
  const buckets = new Map<number, { colour: number; count: number }>();
  for (const [colour, count] of order) {
    const key = channels(colour).reduce((sum, c) => (sum << BITS) | (c >> (8 - BITS)), 0);
    const bucket = buckets.get(key);
    if (bucket) bucket.count += count;
    else buckets.set(key, { colour, count });
  }
  return [...buckets.values()]
    .sort((a, b) => b.count - a.count || a.colour - b.colour)
    .slice(0, MOST)
    .map(({ colour }) => colour);
}

function nearest(colour: number, palette: readonly number[]): number {
  const [r, g, b] = channels(colour);
  let [found, least] = [0, Infinity];
  for (const [i, candidate] of palette.entries()) {
    const [x, y, z] = channels(candidate);
    const distance = (r - x) ** 2 + (g - y) ** 2 + (b - z) ** 2;
    if (distance < least) [found, least] = [i, distance];
  }
  return found;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
