import type { Weight } from "../../model/catalog";
import { ahp } from "./ahp";
import { critic } from "./critic";
import { cv } from "./cv";
import { declared } from "./declared";
import { entropy } from "./entropy";
import { equal } from "./equal";
import { pca } from "./pca";
import type { WeighedTable } from "./weighed-table";

/** A weight a column, from 0; only their proportions matter. */
export type WeightMethod<Options> = (table: WeighedTable, options: Options) => readonly number[];

export type WeightMethods = {
  readonly [Name in Weight["method"]]: WeightMethod<Extract<Weight, { method: Name }>>;
};

export const WEIGHT_METHODS: WeightMethods = { declared, equal, entropy, critic, cv, pca, ahp };
