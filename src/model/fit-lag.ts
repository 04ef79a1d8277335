import type { LagModel, SpatialTest } from "./spatial";

/** How far the index of all units goes with that of their neighbours across borders. Describes; sets no rho. */
export interface FitLag {
  readonly moran: SpatialTest;
  readonly alone: LagModel;
  /** Beside ln GDP; null where no GDP is given. */
  readonly givenGdp: LagModel | null;
}
