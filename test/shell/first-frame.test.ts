import { describe, expect, it } from "vitest";
import { type FirstFrame, printFirstFrame, readFirstFrame } from "../../src/shell/first-frame";
import { deepFreeze } from "../support/deep-freeze";
import { drawnMap } from "../support/drawn-map";
import { result } from "../support/atlas-app";

const base = { ...drawnMap("lite"), lines: null };
const frame: FirstFrame = deepFreeze({ base, result });

/** The parts of a page that hold a frame, as a document would give them. */
function page(json: string | null, { units, islets }: FirstFrame["base"]): ParentNode {
  const paths = Object.entries(units).map(([unit, d]) => ({
    dataset: { unit },
    getAttribute: (name: string) => (name === "d" ? d : null),
  }));
  const dots = islets.map(([x, y]) => `M${x} ${y}h0`).join("");
  const single: Readonly<Record<string, unknown>> = {
    "#first": json === null ? null : { textContent: json },
    ".inset .islets": { getAttribute: () => dots },
  };
  return {
    querySelector: (selector: string) => single[selector] ?? null,
    querySelectorAll: (selector: string) => (selector === "[data-unit]" ? paths : []),
  } as unknown as ParentNode;
}

describe("the first frame", () => {
  it("comes back from the page: the map as drawn, the figures within their decimals", () => {
    const read = readFirstFrame(page(printFirstFrame(frame), base))!;
    expect(read.base).toEqual(base);
    const { values, ranks } = result.estimated!;
    expect(read.result.estimated!.ranks).toEqual(ranks);
    read.result.estimated!.values.forEach((value, i) => {
      expect(Math.abs(value - values[i]!)).toBeLessThanOrEqual(0.5e-6 + 1e-12);
    });
    expect(read.result.domains.map(({ id }) => id)).toEqual(result.domains.map(({ id }) => id));
  });

  it("prints the figures of the page as the engine's own would be", () => {
    const read = readFirstFrame(page(printFirstFrame(frame), base))!;
    const shown = (values: readonly number[]): string[] => values.map((value) => value.toFixed(1));
    expect(shown(read.result.estimated!.values)).toEqual(shown(result.estimated!.values));
    expect(shown(read.result.computed.values)).toEqual(shown(result.computed.values));
  });

  it("does not send twice what the drawing holds", () => {
    const json = printFirstFrame(frame);
    const { base: sent } = JSON.parse(json) as { base: FirstFrame["base"] };
    expect([sent.units, sent.islets]).toEqual([{}, []]);
    expect(Object.keys(sent.dashes)).toHaveLength(10);
    expect(json.length).toBeLessThan(24_000);
  });

  it("is none where the page was not prerendered", () => {
    expect(readFirstFrame(page(null, base))).toBeNull();
    expect(readFirstFrame(page("", base))).toBeNull();
  });
});
