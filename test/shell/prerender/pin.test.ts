import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pinnedVersions, pinVersions } from "../../../src/shell/prerender/pin";

describe("the releases among tags", () => {
  it("are those that are named v and a number", () => {
    expect(
      pinnedVersions(["v2020.1", "v3", "v1.2.3", "vnext", "2020", "v1-rc", "v1/x", ""]),
    ).toEqual([
      { tag: "v2020.1", folder: "v/2020.1" },
      { tag: "v3", folder: "v/3" },
      { tag: "v1.2.3", folder: "v/1.2.3" },
    ]);
  });
});

describe("a repository with releases", () => {
  let root = "";
  const read = (path: string): string => readFileSync(join(root, path), "utf8").trim();
  const git = (...args: string[]): void => {
    const who = [
      "-c",
      "user.name=t",
      "-c",
      "user.email=t@example.org",
      "-c",
      "commit.gpgsign=false",
    ];
    execFileSync("git", [...who, ...args], { cwd: root, stdio: "ignore" });
  };
  /** A site of one file, built by a script that writes the text and the address it was built for. */
  const release = (text: string, tag: string): void => {
    const build = `node -e "const f=require('fs');f.mkdirSync('dist/v/old',{recursive:true});f.writeFileSync('dist/index.html','${text} '+process.env.VITE_SITE_URL)"`;
    const facts = { name: "toy", version: "1.0.0" };
    writeFileSync(join(root, "package.json"), JSON.stringify({ ...facts, scripts: { build } }));
    writeFileSync(
      join(root, "package-lock.json"),
      JSON.stringify({ ...facts, lockfileVersion: 3, packages: { "": facts } }),
    );
    git("add", "-A");
    git("commit", "-m", text);
    git("tag", tag);
  };

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "cdgi-pins-"));
    git("init");
    writeFileSync(join(root, ".gitignore"), "dist/\nnode_modules/\n");
    release("first", "v2020.1");
    release("second", "v2020.2");
    git("tag", "draft");
    mkdirSync(join(root, "dist"));
    writeFileSync(join(root, "dist/index.html"), "present");
  });
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it("keeps each as its own tag builds it, beside the present site", () => {
    expect(pinVersions(root, "https://example.org/")).toHaveLength(2);
    expect(read("dist/index.html")).toBe("present");
    expect(read("dist/v/2020.1/index.html")).toBe("first https://example.org/v/2020.1/");
    expect(read("dist/v/2020.2/index.html")).toBe("second https://example.org/v/2020.2/");
    expect(existsSync(join(root, "dist/v/2020.1/v"))).toBe(false);
    expect(existsSync(join(root, "dist/v/draft"))).toBe(false);
  });

  it("builds none twice, and names one that does not build", () => {
    const kept = join(root, "node_modules/.cache/pinned");
    rmSync(join(root, "dist/v"), { recursive: true });
    pinVersions(root, "https://example.org/");
    expect(read("dist/v/2020.1/index.html")).toContain("first");
    writeFileSync(join(root, "package.json"), `{"scripts":{"build":"exit 3"}}`);
    git("commit", "-am", "broken");
    git("tag", "v9");
    expect(() => pinVersions(root, "https://example.org/")).toThrow("v9");
    expect(existsSync(kept)).toBe(true);
    expect(existsSync(join(root, "dist/v/9"))).toBe(false);
  });
});
