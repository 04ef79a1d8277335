/** A regular file of an archive. */
export interface TarFile {
  path: string;
  mode: number;
  bytes: Uint8Array;
}

const BLOCK = 512;
const CHECKSUM = { from: 148, to: 156 };

function text(header: Uint8Array, from: number, length: number): string {
  const field = header.subarray(from, from + length);
  const end = field.indexOf(0);
  return Buffer.from(end < 0 ? field : field.subarray(0, end)).toString("utf8");
}

function octal(header: Uint8Array, from: number, length: number, what: string): number {
  const digits = text(header, from, length).trim();
  if (!/^[0-7]+$/.test(digits)) throw new Error(`tar: ${what} is not octal: "${digits}"`);
  return Number.parseInt(digits, 8);
}

function sum(header: Uint8Array): number {
  return header.reduce(
    (total, byte, at) => total + (at >= CHECKSUM.from && at < CHECKSUM.to ? 32 : byte),
    0,
  );
}

function pathOf(header: Uint8Array): string {
  const name = text(header, 0, 100);
  // GNU writes "ustar  " and uses the prefix field for times, POSIX writes "ustar\0".
  const prefix = text(header, 257, 6) === "ustar" ? text(header, 345, 155) : "";
  const path = prefix === "" ? name : `${prefix}/${name}`;
  if (path.startsWith("/") || path.split("/").includes("..")) {
    throw new Error(`tar: path leaves the archive: "${path}"`);
  }
  return path;
}

/**
 * The regular files of an uncompressed ustar or old GNU archive. Folders are left out (a file's
 * path names them). Throws on a wrong checksum, a cut archive, a path that leaves the archive, and
 * every other kind of entry (links, long names): none is in the archives we read.
 */
export function* readTar(archive: Uint8Array): Generator<TarFile> {
  for (let at = 0; at + BLOCK <= archive.length;) {
    const header = archive.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) return;
    const path = pathOf(header);
    const stated = octal(header, CHECKSUM.from, 8, "checksum");
    if (stated !== sum(header)) throw new Error(`tar: checksum of "${path}" is wrong`);
    const size = octal(header, 124, 12, "size");
    const end = at + BLOCK + size;
    if (end > archive.length) throw new Error(`tar: archive is cut within "${path}"`);
    const kind = text(header, 156, 1);
    if (kind === "" || kind === "0") {
      const mode = octal(header, 100, 8, "mode");
      yield { path, mode, bytes: archive.subarray(at + BLOCK, end) };
    } else if (kind !== "5") {
      throw new Error(`tar: kind "${kind}" of "${path}" is not read here`);
    }
    at = at + BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  throw new Error("tar: archive has no end");
}
