import type { FrameEventName } from "../../formats/embed-message";
import { follow } from "../../state/follow.svelte";
import type { AppContext } from "../context";
import { frameStep } from "./frame-commands";

type Tell = (name: FrameEventName, data: object) => void;

/** Unit under the pointer or the focus: on a map, at the end of a leader, or as a dot of the ruler. */
function unitOf({ target }: Event): string | null {
  const at = target instanceof Element ? target : null;
  const found = at?.closest<SVGElement>("[data-unit], [data-callout], [data-dot]");
  const { unit, callout, dot } = found?.dataset ?? {};
  return unit ?? callout ?? dot ?? null;
}

/** Tells what the reader does, as it changes; the state at the beginning is the host's own and no news. */
export function followFrameEvents(app: AppContext, tell: Tell): void {
  const { params, atlas } = app;
  const changes = (name: FrameEventName, read: () => object): void => {
    let last = JSON.stringify(read());
    follow(
      () => JSON.stringify(read()),
      (now) => {
        if (now === last) return;
        last = now;
        tell(name, JSON.parse(now) as object);
      },
    );
  };
  changes("select", () => ({ select: params.current.select }));
  changes("weights", () => ({ w: params.current.w }));

  let over: string | null = null;
  const hover = (unit: string | null): void => {
    if (unit === over) return;
    over = unit;
    tell("hover", { unit });
  };
  for (const type of ["pointerover", "focusin"] as const) {
    document.addEventListener(type, (event) => {
      hover(unitOf(event));
    });
  }
  document.documentElement.addEventListener("pointerleave", () => {
    hover(null);
  });

  let step = "";
  const stepped = async (): Promise<void> => {
    const at = await frameStep(app);
    const now = JSON.stringify(at);
    if (now === step) return;
    step = now;
    if (at) tell("step", at);
  };
  follow(
    () => params.current.story,
    () => void stepped(),
  );
  addEventListener("popstate", () => void stepped());

  follow(
    () => atlas.troubles,
    (troubles) => {
      for (const value of troubles) tell("error", { code: "data", value });
    },
  );
}

/** What of the frame's own address could not be read. */
export function followAddressFaults({ params }: AppContext, tell: Tell): void {
  follow(
    () => params.problems,
    (problems) => {
      if (problems.length > 0) tell("error", { code: "address", problems });
    },
  );
}
