import type { Clock } from "./clock.svelte";

/** Pauses where nobody sees the drawing: out of the window, in a hidden tab, or taken off the page. */
export function restUnseen(figure: Element, clock: Clock): () => void {
  const rest = (): void => {
    if (clock.playing) clock.pause();
  };
  const watcher = new IntersectionObserver((entries) => {
    if (entries.at(-1)?.isIntersecting === false) rest();
  });
  watcher.observe(figure);
  const onHidden = (): void => {
    if (document.hidden) rest();
  };
  document.addEventListener("visibilitychange", onHidden);
  return () => {
    watcher.disconnect();
    document.removeEventListener("visibilitychange", onHidden);
    clock.pause();
  };
}
