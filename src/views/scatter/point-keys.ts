import type { Lang } from "../../model/lang";
import { unitStartingWith } from "../map/keyboard";

/** Letters typed within this time make one word. */
const TYPING_PAUSE = 700;

interface Actions {
  /** Units from the least x to the greatest. */
  readonly order: () => readonly string[];
  readonly active: () => string | undefined;
  readonly language: () => Lang;
  readonly pick: (unit: string) => void;
  readonly clear: () => void;
}

/** Keys of the points' list: arrows and Home and End along x, type-ahead, Enter, Space, Escape. */
export function pointKeys({ order, active, language, pick, clear }: Actions) {
  let typed = "";
  let lastKey = -Infinity;

  return (event: KeyboardEvent): void => {
    const list = event.currentTarget as Element;
    const unit = active();
    if (event.ctrlKey || event.metaKey || event.altKey || unit === undefined) return;
    const go = (target: string | null | undefined): void => {
      event.preventDefault();
      if (target == null) return;
      list.querySelector<SVGElement>(`[data-point="${target}"]`)?.focus();
    };
    const at = order().indexOf(unit);
    const typing = event.timeStamp - lastKey <= TYPING_PAUSE;
    if (event.key === "ArrowRight" || event.key === "ArrowDown") go(order()[at + 1]);
    else if (event.key === "ArrowLeft" || event.key === "ArrowUp") go(order()[at - 1]);
    else if (event.key === "Home") go(order()[0]);
    else if (event.key === "End") go(order().at(-1));
    else if (event.key === "Enter" || (event.key === " " && !typing)) {
      event.preventDefault();
      pick(unit);
    } else if (event.key === "Escape") clear();
    else if ([...event.key].length === 1) {
      typed = typing ? typed + event.key : event.key;
      lastKey = event.timeStamp;
      go(unitStartingWith(typed.toLowerCase(), unit, language()));
    }
  };
}
