import { describe, expect, it } from "vitest";
import { units } from "../../src/catalog/catalog";
import { callouts } from "../../src/map/callouts";
import { MAP_WIDTH } from "../../src/map/frame";
import { keepClear } from "../../src/map/keep-clear";
import { CALLOUT_UNITS, textWidth } from "../../src/map/labels";
import { boundsOf } from "../../src/map/rings";
import { LANGS } from "../../src/model/lang";
import { drawnMap, isInside } from "../support/drawn-map";

const base = drawnMap("national");
const kept = keepClear(boundsOf(base.units["710000"]!));
/** The stylesheet sets the text 13 px after the leader's end and 6 px up and down; a number is 27 px. */
const [LEAD, HALF, NUMBER] = [13, 6, 27];
/** The stage goes on under the map: to 93.4 % of 744 / 924 of its width, 86.6 % of which is the map's. */
const STAGE_BOTTOM = (0.934 * (744 / 924) * MAP_WIDTH) / 0.866;

describe("callouts", () => {
  it("are those of 京, 津, 沪, 港 and 澳, each from its own place to the open sea", () => {
    const found = callouts(units, "zh-Hans");
    expect(found.map(({ text }) => text)).toEqual(["北京", "天津", "上海", "香港", "澳门"]);
    expect(found.map(({ unit }) => unit)).toEqual(CALLOUT_UNITS);
    for (const { unit, from, to } of found) {
      const near = [-12, 0, 12].flatMap((dx) => [-12, 0, 12].map((dy) => [dx, dy] as const));
      const own = near.some(([dx, dy]) =>
        isInside(base.units[unit]!, [from[0] + dx, from[1] + dy]),
      );
      expect(own).toBe(true);
      expect(Object.values(base.units).some((path) => isInside(path, to))).toBe(false);
    }
  });

  it.each(LANGS)("in %s cover nothing that must stay visible, at any width", (lang) => {
    for (const width of [320, 390, 560, 640, 760, 900, 1074]) {
      const px = MAP_WIDTH / width;
      for (const { text, to } of callouts(units, lang)) {
        const number = width >= 779 ? NUMBER : 0;
        const right = to[0] + px * (LEAD + textWidth(text) + number);
        const [top, bottom] = [to[1] - HALF * px, to[1] + HALF * px];
        expect(bottom).toBeLessThan(STAGE_BOTTOM);
        for (const { x, y, width: w, height: h } of kept) {
          const apart = right < x || to[0] > x + w || bottom < y || top > y + h;
          expect({ text, width, apart }).toEqual({ text, width, apart: true });
        }
      }
    }
  });

  it("keep the length of their leaders on screen where the map is drawn larger", () => {
    const whole = callouts(units, "en");
    callouts(units, "en", 4).forEach(({ from, to }, i) => {
      const [x, y] = whole[i]!.to;
      expect(from).toEqual(whole[i]!.from);
      expect(4 * Math.hypot(to[0] - from[0], to[1] - from[1])).toBeCloseTo(
        Math.hypot(x - from[0], y - from[1]),
        -1,
      );
    });
  });

  it("leaves out a unit the list does not hold", () => {
    expect(callouts(units.slice(0, 1) as never, "en").map(({ text }) => text)).toEqual(["Beijing"]);
  });
});
