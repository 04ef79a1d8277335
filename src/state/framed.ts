/** Whether the page stands in a frame of another page. */
export const framed = (): boolean => typeof window !== "undefined" && window.parent !== window;

/** Whether the page is part of somebody's article: it keeps nothing there, and reads nothing that was kept. */
export const embedded = (): boolean =>
  typeof document !== "undefined" && document.documentElement.dataset["embed"] !== undefined;

/** How a step is written to the address: one of a frame is none that the Back of its host leads to. */
export const stepWay = (): "pushState" | "replaceState" =>
  framed() ? "replaceState" : "pushState";
