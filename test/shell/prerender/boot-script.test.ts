import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { bootScript } from "../../../src/shell/prerender/boot-script";

/** Runs the script in a page of a folder and of an origin; what it adds before and after the page is read. */
function boot(origin: string) {
  const added: Record<string, string>[] = [];
  let ready = (): void => undefined;
  runInNewContext(bootScript("assets/first-1.js", "assets/portable-1.js"), {
    origin,
    document: {
      documentElement: { dataset: { root: "../" } },
      createElement: (tag: string) => ({ tag }),
      head: { append: (element: Record<string, string>) => added.push(element) },
    },
    addEventListener: (_: string, act: () => void) => (ready = act),
  });
  const before = added.splice(0);
  ready();
  return { before, after: added };
}

it("brings the module, told of at once, after the page is read", () => {
  const { before, after } = boot("https://a.example");
  expect(before).toEqual([
    { tag: "link", rel: "modulepreload", href: "../assets/first-1.js" },
    { tag: "link", rel: "manifest", href: "../site.webmanifest" },
  ]);
  expect(after).toEqual([{ tag: "script", type: "module", src: "../assets/first-1.js" }]);
});

it("without an origin asks for nothing but the one classic script", () => {
  const { before, after } = boot("null");
  expect(before).toEqual([]);
  expect(after).toEqual([{ tag: "script", src: "../assets/portable-1.js" }]);
});
