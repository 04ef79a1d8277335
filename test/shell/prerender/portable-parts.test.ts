import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { runInNewContext } from "node:vm";
import { build } from "vite";
import { beforeAll, describe, expect, it } from "vitest";
import { portableParts, type PortablePart } from "../../../src/shell/prerender/portable-parts";

let code = "";
let parts: readonly PortablePart[] = [];
beforeAll(async () => {
  const plugin = portableParts(resolve("."));
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "silent",
    plugins: [plugin],
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: resolve("src/i18n/load-messages.ts"),
        preserveEntrySignatures: "strict",
        output: { format: "iife", name: "built", codeSplitting: false },
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const [chunk] = "output" in result ? result.output : [];
  code = chunk?.code ?? "";
  parts = plugin.parts();
});

/** A page with the script in it, whose head loads what is put into it, or does not. */
function page(loads: (src: string) => boolean) {
  const asked: string[] = [];
  const self: Record<string, unknown> = {};
  const append = (script: { src: string; onload: () => void; onerror: () => void }): void => {
    asked.push(script.src);
    if (!loads(script.src)) script.onerror();
    else {
      const part = parts.find(({ path }) => script.src.endsWith(path));
      runInNewContext(part?.code ?? "", { self });
      script.onload();
    }
  };
  const document = {
    currentScript: { src: "https://example.org/map/assets/portable-abc.js?x" },
    createElement: () => ({ remove: () => undefined }),
    head: { append },
  };
  const context: Record<string, unknown> = { document, self };
  runInNewContext(`${code};this.load=built.loadMessages`, context);
  return { asked, load: context["load"] as (lang: string) => Promise<Record<string, string>> };
}

describe("the parts of the portable build", () => {
  it("hold a language each, which the script itself does not", () => {
    expect(parts.map(({ path }) => path.replace(/-[\w-]{7}\.js$/, ""))).toEqual(
      expect.arrayContaining([
        "assets/portable-zh-Hans",
        "assets/portable-zh-Hant",
        "assets/portable-en",
      ]),
    );
    expect(code.length).toBeLessThan(4000);
  });

  it("come from beside the script when they are asked for, once", async () => {
    const { asked, load } = page(() => true);
    const messages = JSON.parse(readFileSync("src/i18n/messages/en.json", "utf8")) as object;
    expect(asked).toEqual([]);
    expect({ ...(await load("en")) }).toEqual(messages);
    expect({ ...(await load("en")) }).toEqual(messages);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/^https:\/\/example\.org\/map\/assets\/portable-en-[\w-]{7}\.js$/);
  });

  it("can be asked for again after one did not come", async () => {
    let there = false;
    const { load } = page(() => there);
    await expect(load("en")).rejects.toThrow("did not come");
    there = true;
    expect((await load("en"))["app.name"]).toBeTypeOf("string");
  });
});
