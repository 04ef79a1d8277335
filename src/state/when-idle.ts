/** Does something when the page has nothing else to do, or in two seconds. */
export function whenIdle(act: () => void): void {
  // Safari has no idle callback.
  if (typeof requestIdleCallback === "function") requestIdleCallback(act, { timeout: 2000 });
  else setTimeout(act);
}
