import { units } from "../../catalog/catalog";
import { nearestInBearing, type Direction } from "../../map/bearing";
import type { Lang } from "../../model/lang";
import { PLACES } from "./map-model.svelte";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};
/** Steps in and out; nought leads back to the whole. */
const ZOOM_KEYS: Readonly<Record<string, number>> = { "+": 1, "=": 1, "-": -1, "0": 0 };
/** Letters typed within this time make one word. */
const TYPING_PAUSE = 700;

interface Actions {
  /** Units by rank, the highest first. */
  readonly order: () => readonly string[];
  readonly language: () => Lang;
  readonly pick: (unit: string) => void;
  readonly clear: () => void;
  /** A step in to a unit (1), out (-1), or back to the whole country (0). */
  readonly zoom?: (by: number, unit: string) => void;
}

/** Keys of the map's list: arrows by bearing, Home and End by rank, type-ahead, Enter, Space, Escape. */
export function keyboard({ order, language, pick, clear, zoom }: Actions) {
  let typed = "";
  let lastKey = -Infinity;

  return (event: KeyboardEvent): void => {
    const option = event.target instanceof Element ? event.target.closest("[data-unit]") : null;
    const unit = option?.getAttribute("data-unit");
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") clear();
    if (!option || unit == null) return;
    const go = (target: string | null | undefined): void => {
      event.preventDefault();
      if (target == null) return;
      option.parentElement?.querySelector<SVGElement>(`[data-unit="${target}"]`)?.focus();
    };
    const typing = event.timeStamp - lastKey <= TYPING_PAUSE;
    const direction = ARROWS[event.key];
    const by = ZOOM_KEYS[event.key];
    if (direction) go(nearestInBearing(unit, direction, PLACES));
    else if (zoom && by !== undefined) zoom(by, unit);
    else if (event.key === "Home") go(order()[0]);
    else if (event.key === "End") go(order().at(-1));
    else if (event.key === "Enter" || (event.key === " " && !typing)) {
      event.preventDefault();
      pick(unit);
    } else if ([...event.key].length === 1) {
      typed = typing ? typed + event.key : event.key;
      lastKey = event.timeStamp;
      go(unitStartingWith(typed.toLowerCase(), unit, language()));
    }
  };
}

/** The first unit after `current` whose name, pinyin or initials start with what was typed. */
export function unitStartingWith(typed: string, current: string, lang: Lang): string | null {
  const start = units.findIndex(({ id }) => id === current) + (typed.length === 1 ? 1 : 0);
  const turned = [...units.slice(start), ...units.slice(0, start)];
  // The doubled a only tells 陕西 from 山西 in print: typed, both are shanxi.
  const found = turned.find(({ name, pinyin, initials }) =>
    [name[lang].toLowerCase(), pinyin, pinyin.replace("aa", "a"), initials].some((word) =>
      word.startsWith(typed),
    ),
  );
  return found?.id ?? null;
}
