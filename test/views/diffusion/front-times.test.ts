import { expect, test } from "vitest";
import { units } from "../../../src/catalog/catalog";
import { mapProjection } from "../../../src/map/frame";
import { kmPerMapUnit, VEIL_CELL, VEIL_COLUMNS, VEIL_ROWS, veilPlace } from "../../../src/map/veil";
import { frontTimes } from "../../../src/views/diffusion/front-times";
import { analysisHere } from "../../support/analysis-here";
import { drawnMap, pointsOf } from "../../support/drawn-map";
import { ranDiffusion } from "../../support/ran-diffusion";

const WUHAN = [114.3, 30.6] as const;

test("a point of the axes opens its corridor when it is reached, and the land around it in the third act", async () => {
  const { model } = await ranDiffusion();
  const answer = model.run.answer!;
  const front = { ...answer.front, samples: [{ lonLat: WUHAN, time: 3 }] };
  const times = (await frontTimes({ ...answer, front }, analysisHere()))!;
  expect(times).toHaveLength(VEIL_COLUMNS * VEIL_ROWS);
  const [x, y] = mapProjection()(WUHAN);
  const { t2, tEnd } = answer.query.scenario;
  const seen = { near: 0, far: 0 };
  for (const [place, time] of times.entries()) {
    const across = ((place % VEIL_COLUMNS) + 0.5) * VEIL_CELL - x;
    const down = (Math.floor(place / VEIL_COLUMNS) + 0.5) * VEIL_CELL - y;
    const km = Math.hypot(across, down) * kmPerMapUnit();
    // The front crosses 1,710 km in the third act less half a year, from a corridor of 70 km.
    const wanted = km <= 70 ? 3 : t2 + ((km - 70) * (tEnd - t2 - 0.5)) / 1710;
    expect(time).toBeCloseTo(wanted, 4);
    seen[km <= 70 ? "near" : "far"] += 1;
  }
  expect(seen.near).toBeGreaterThan(4);
  expect(seen.far).toBeGreaterThan(20_000);
});

test("all land has been passed 0.3 years before the end, the farthest at the last", async () => {
  const { model } = await ranDiffusion();
  const answer = model.run.answer!;
  const times = (await frontTimes(answer, analysisHere()))!;
  const { tEnd } = answer.query.scenario;
  const indexed = units.filter(({ indexed }) => indexed).map(({ id }) => id);
  const passed = indexed.map((id) => {
    const land = pointsOf(drawnMap("national").units[id]!).flat();
    return { id, last: Math.max(...land.map(([x, y]) => times[veilPlace(x, y)]!)) };
  });
  for (const { id, last } of passed) {
    expect({ id, open: last <= tEnd - 0.3 }).toEqual({ id, open: true });
  }
  // A front that is much faster than it has to be would open the west too soon.
  const last = Math.max(...passed.map((one) => one.last));
  expect(last).toBeGreaterThan(tEnd - 1);
});

test("is asked once a front, and again for another; null where it was put off", async () => {
  const { model } = await ranDiffusion();
  const answer = model.run.answer!;
  const front = { ...answer.front, samples: [{ lonLat: WUHAN, time: 3 }] };
  let asked = 0;
  const client = analysisHere(() => {
    asked += 1;
    return "answer";
  });
  const first = frontTimes({ ...answer, front }, client);
  expect(frontTimes({ ...answer, front }, client)).toBe(first);
  expect(frontTimes({ ...answer, front: { ...front } }, client)).not.toBe(first);
  await first;
  expect(asked).toBe(2);
  const put = { request: () => Promise.resolve({ status: "superseded" }) };
  const away = () => put as unknown as ReturnType<ReturnType<typeof analysisHere>>;
  expect(await frontTimes({ ...answer, front: { ...front } }, away)).toBeNull();
});
