import { build, type Rolldown } from "vite";
import { expect, it } from "vitest";
import { lateCopy } from "../../../src/shell/prerender/late-copy";

const ENTRY = "\0entry.ts";
const LATE = "\0late.ts";
const FILES: Readonly<Record<string, string>> = {
  [ENTRY]: `import { extent } from "d3-array"; console.log(extent([1])); void import("${LATE}");`,
  [LATE]: `import { median } from "d3-array"; console.log(median([1]));`,
};

async function chunks(first: readonly string[]): Promise<Rolldown.OutputChunk[]> {
  const files = {
    name: "files",
    resolveId: (id: string) => (Object.hasOwn(FILES, id) ? id : null),
    load: (id: string) => FILES[id] ?? null,
  };
  const built = (await build({
    configFile: false,
    logLevel: "silent",
    plugins: [files, lateCopy("d3-array", first)],
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: ENTRY },
    },
  })) as Rolldown.RolldownOutput;
  return built.output.filter((chunk) => chunk.type === "chunk");
}

it("keeps what late code alone uses of a package out of the first chunk", async () => {
  const apart = await chunks(["entry"]);
  const entry = apart.find(({ isEntry }) => isEntry);
  const imported = apart.filter(({ fileName }) => entry?.imports.includes(fileName));
  const first = [entry, ...imported].map((chunk) => chunk?.code).join("");
  expect(first).toMatch(/function extent/);
  expect(first).not.toMatch(/function median/);
  expect(apart.map(({ code }) => code).join("")).toMatch(/function median/);
});
