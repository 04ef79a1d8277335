import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { find, serve } from "./static-server";

const top = mkdtempSync(join(tmpdir(), "site-"));
const folder = join(top, "dist");
const servers: Server[] = [];
let root = "";
let sub = "";

/** fetch() resolves dots before it sends; this sends the path as it is. */
function statusOfRaw(path: string): Promise<number | undefined> {
  return new Promise((done, fail) => {
    const { hostname, port } = new URL(root);
    request({ hostname, port, path }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on("error", fail)
      .end();
  });
}

beforeAll(async () => {
  mkdirSync(join(folder, "en"), { recursive: true });
  mkdirSync(join(folder, "empty"));
  writeFileSync(join(folder, "index.html"), "<p>数政图</p>");
  writeFileSync(join(folder, "en", "index.html"), "<p>map</p>");
  writeFileSync(join(folder, "app.js"), "export {};".repeat(100));
  writeFileSync(join(folder, "map.png"), "png");
  writeFileSync(join(top, "secret"), "secret");
  symlinkSync(join(top, "secret"), join(folder, "link"));
  const place = { host: "127.0.0.1", port: 0, tries: 0 };
  for (const base of ["/", "/maps/cdgi/"]) {
    const { server, address } = await serve({ folder, base, gzip: true }, place);
    servers.push(server);
    if (base === "/") root = address;
    else sub = address;
  }
});

afterAll(() => {
  servers.forEach((server) => server.close());
  rmSync(top, { recursive: true });
});

describe("static server", () => {
  it("serves files with their types and index.html for folders", async () => {
    const page = await fetch(root);
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await page.text()).toBe("<p>数政图</p>");
    expect(await (await fetch(`${root}en/?lang=en`)).text()).toBe("<p>map</p>");
    const script = await fetch(`${root}app.js`);
    expect(script.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect((await fetch(`${root}map.png`)).headers.get("content-type")).toBe("image/png");
  });

  it("compresses texts for those who accept it, and nothing else", async () => {
    const zipped = await fetch(`${root}app.js`);
    expect(zipped.headers.get("content-encoding")).toBe("gzip");
    expect(await zipped.text()).toBe("export {};".repeat(100));
    const plain = await fetch(`${root}app.js`, { headers: { "accept-encoding": "identity" } });
    expect(plain.headers.get("content-encoding")).toBeNull();
    expect(plain.headers.get("content-length")).toBe("1000");
    expect((await fetch(`${root}map.png`)).headers.get("content-encoding")).toBeNull();
  });

  it("says how long the body is, and does not send it again to those who have it", async () => {
    for (const encoding of ["gzip", "identity"]) {
      const headers = { "accept-encoding": encoding };
      const first = await fetch(`${root}app.js`, { headers });
      const tag = first.headers.get("etag")!;
      const length = Number(first.headers.get("content-length"));
      if (encoding === "gzip") expect(length).toBeLessThan(100);
      else expect(length).toBe(1000);
      expect(await first.text()).toHaveLength(1000);
      const again = await fetch(`${root}app.js`, {
        headers: { ...headers, "if-none-match": tag },
      });
      expect([again.status, await again.text()]).toEqual([304, ""]);
      const other = await fetch(`${root}app.js`, {
        headers: { "accept-encoding": "br", "if-none-match": `${tag.slice(0, -1)}x"` },
      });
      expect(other.status).toBe(200);
    }
    const head = await fetch(`${root}map.png`, { method: "HEAD" });
    expect(head.headers.get("content-length")).toBe("3");
    expect(await head.text()).toBe("");
  });

  it("sees that a file has changed", async () => {
    const file = join(folder, "note.txt");
    writeFileSync(file, "one");
    const before = await fetch(`${root}note.txt`);
    expect(await before.text()).toBe("one");
    writeFileSync(file, "other");
    const headers = { "if-none-match": before.headers.get("etag")! };
    expect(await (await fetch(`${root}note.txt`, { headers })).text()).toBe("other");
  });

  it("serves a sub-path and nothing beside it", async () => {
    expect(await (await fetch(sub)).text()).toBe("<p>数政图</p>");
    expect((await fetch(`${sub}app.js`)).status).toBe(200);
    expect((await fetch(new URL("/app.js", sub))).status).toBe(404);
    expect((await fetch(sub.slice(0, -1))).url).toBe(sub);
  });

  it("adds the slash a folder needs and keeps the query", async () => {
    const moved = await fetch(`${root}en?x=1`, { redirect: "manual" });
    expect(moved.status).toBe(301);
    expect(moved.headers.get("location")).toBe("/en/?x=1");
  });

  it("answers 404, 400 and 405", async () => {
    expect((await fetch(`${root}none`)).status).toBe(404);
    expect((await fetch(`${root}empty/`)).status).toBe(404);
    expect((await fetch(`${root}app.js/`)).status).toBe(404);
    expect(await statusOfRaw("/%E0%A4%A")).toBe(400);
    expect(await statusOfRaw("//")).toBe(200);
    expect((await fetch(root, { method: "POST" })).status).toBe(405);
  });

  it("never leaves its folder", async () => {
    for (const path of ["/../secret", "/%2e%2e/secret", "/en/..%2f..%2fsecret", "/link"]) {
      expect(await statusOfRaw(path), path).toBe(404);
    }
    const site = { folder, base: "/", gzip: false };
    expect(find(site, "/../secret")).toEqual({ status: 404 });
    expect(find(site, "//etc/passwd")).toEqual({ status: 404 });
    expect(find(site, "/a%00b")).toEqual({ status: 400 });
  });

  it("takes the next port when one is taken", async () => {
    const port = Number(new URL(root).port);
    const place = { host: "127.0.0.1", port, tries: 20 };
    const { server, address } = await serve({ folder, base: "/", gzip: false }, place);
    servers.push(server);
    expect(Number(new URL(address).port)).toBeGreaterThan(port);
    await expect(serve({ folder, base: "/", gzip: false }, { ...place, tries: 0 })).rejects.toThrow(
      "EADDRINUSE",
    );
  });

  it("says what to do when nothing is built", async () => {
    const place = { host: "127.0.0.1", port: 0, tries: 0 };
    await expect(
      serve({ folder: join(top, "none"), base: "/", gzip: false }, place),
    ).rejects.toThrow("npm run build");
  });
});
