import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTar } from "./tar";

describe("readTar", () => {
  const folder = mkdtempSync(join(tmpdir(), "tar-"));
  const long = `${"deep/".repeat(18)}file-with-a-name-of-its-own.txt`;

  function archive(format: string, ...paths: string[]): Uint8Array {
    const file = join(folder, `${format}.tar`);
    execFileSync("tar", ["-C", join(folder, "in"), `--format=${format}`, "-cf", file, ...paths]);
    return readFileSync(file);
  }

  beforeAll(() => {
    mkdirSync(join(folder, "in", long, ".."), { recursive: true });
    writeFileSync(join(folder, "in", "run"), "#!/bin/sh\n");
    chmodSync(join(folder, "in", "run"), 0o755);
    writeFileSync(join(folder, "in", "数.txt"), "数".repeat(1000));
    writeFileSync(join(folder, "in", "empty"), "");
    writeFileSync(join(folder, "in", "block"), "x".repeat(512));
    writeFileSync(join(folder, "in", long), "long");
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each(["gnu", "ustar"])("reads what the system's tar wrote as %s", (format) => {
    const files = [...readTar(archive(format, "run", "empty", "block", "数.txt"))];
    const read = new Map(files.map((file) => [file.path, Buffer.from(file.bytes).toString()]));
    expect(read.get("run")).toBe("#!/bin/sh\n");
    expect(read.get("数.txt")).toBe("数".repeat(1000));
    expect(read.get("empty")).toBe("");
    expect(read.get("block")).toBe("x".repeat(512));
    expect(files.find((file) => file.path === "run")!.mode & 0o777).toBe(0o755);
  });

  it("joins the prefix of a long path", () => {
    expect([...readTar(archive("ustar", long))].map((file) => file.path)).toEqual([long]);
  });

  it("refuses a changed header, a cut archive and a path that leaves it", () => {
    const good = archive("ustar", "run");
    const changed = Uint8Array.from(good);
    changed[0]! ^= 1;
    expect(() => [...readTar(changed)]).toThrow("checksum");
    expect(() => [...readTar(good.subarray(0, 515))]).toThrow("cut");
    expect(() => [...readTar(good.subarray(0, 1024))]).toThrow("no end");
    const leaving = Uint8Array.from(good);
    leaving.set(Buffer.from("../x\0"));
    expect(() => [...readTar(leaving)]).toThrow("leaves");
  });
});
