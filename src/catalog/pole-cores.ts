import type { MemberGroup } from "../model/index-result";
import { axes } from "./axes";

const cities = new Map(axes.cities.map((city) => [city.id, city]));

/** The provinces that the core cities of each pole lie in. */
export const poleCores: readonly MemberGroup[] = axes.cores.map(({ pole, cities: cores }) => ({
  id: pole,
  members: [...new Set(cores.map((core) => cities.get(core)?.unit ?? ""))].sort(),
}));
