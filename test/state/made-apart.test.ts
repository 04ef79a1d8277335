import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileModule } from "svelte/compiler";
import { ModuleKind, ScriptTarget, transpile } from "typescript";
import { describe, expect, it } from "vitest";
import { madeApart } from "../../src/state/made-apart.svelte";

const source = readFileSync(
  fileURLToPath(new URL("../../src/state/made-apart.svelte.ts", import.meta.url)),
  "utf8",
);

/** A derivation that makes a counter when it is first asked, and what it saw before and after a change. */
const PROBE = `
function counter() {
  let count = $state(0);
  return { get count() { return count; }, add() { count += 1; } };
}
export function seen(way) {
  let made;
  let runs = 0;
  const counts = [];
  const end = $effect.root(() => {
    const value = $derived.by(() => {
      runs += 1;
      made ??= way(counter);
      return made.count;
    });
    $effect(() => { counts.push(value); });
  });
  $.flush();
  made.add();
  $.flush();
  end();
  return { counts, runs };
}
export const atOnce = (make) => make();
`;

interface Probe {
  madeApart: <T>(make: () => T) => T;
  atOnce: <T>(make: () => T) => T;
  seen: (way: (make: () => unknown) => unknown) => { counts: number[]; runs: number };
}

/** As the page compiles it; tests run what is compiled for a server, where nothing is followed. */
async function onPage(): Promise<Probe> {
  const plain = transpile(source, { target: ScriptTarget.ESNext, module: ModuleKind.ESNext });
  const { js } = compileModule(plain + PROBE.replaceAll("$.flush", "globalThis.flushProbe"), {
    generate: "client",
    filename: "made-apart.svelte.js",
  });
  const client = import.meta.resolve("svelte/internal/client");
  const code = js.code
    .replaceAll(/from ['"]svelte\/internal\/client['"]/g, `from ${JSON.stringify(client)}`)
    .replaceAll(/import ['"]svelte\/internal\/[a-z/-]+['"];?/g, "")
    .replaceAll("globalThis.flushProbe", "$.flush");
  const url = `data:text/javascript,${encodeURIComponent(code)}`;
  return (await import(/* @vite-ignore */ url)) as Probe;
}

describe("madeApart", () => {
  it("lets a derivation follow the state that it has made itself", async () => {
    const { seen, madeApart: apart, atOnce } = await onPage();
    expect(seen(apart)).toEqual({ counts: [0, 1], runs: 2 });
    // Without it, the derivation stays as it was.
    expect(seen(atOnce)).toEqual({ counts: [0], runs: 1 });
  });

  it("makes one thing, on a server too", () => {
    let made = 0;
    expect(madeApart(() => (made += 1))).toBe(1);
    expect(made).toBe(1);
  });
});
