export type Level = {
  name: "national" | "lite" | "detail";
  /** weighted Visvalingam interval for most units, m */
  interval: number;
  /** the same for small units and islands that lose their form first, m */
  fineInterval: number;
  quantisation: number;
  /** polygons and holes below this are dropped unless protected, km2 */
  minKm2: number;
  /** least distance between two islets, km */
  isletSpacingKm: number;
  /** bytes after brotli */
  brotliBudget: number;
};

export const LEVELS: readonly Level[] = [
  {
    name: "national",
    interval: 3000,
    fineInterval: 1000,
    quantisation: 2.4e4,
    minKm2: 60,
    isletSpacingKm: 20,
    brotliBudget: 20_000,
  },
  {
    name: "lite",
    interval: 6000,
    fineInterval: 2000,
    quantisation: 1.2e4,
    minKm2: 60,
    isletSpacingKm: 30,
    brotliBudget: 11_500,
  },
  {
    name: "detail",
    interval: 700,
    fineInterval: 350,
    quantisation: 5e4,
    minKm2: 5,
    isletSpacingKm: 0,
    brotliBudget: 63_000,
  },
];
