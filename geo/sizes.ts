import { brotliCompressSync, gzipSync } from "node:zlib";

export type Sizes = { raw: number; gzip: number; brotli: number };

/** Bytes of a text as it is, after gzip -9 and after brotli at its best. */
export function sizes(text: string): Sizes {
  const bytes = Buffer.from(text);
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  };
}
