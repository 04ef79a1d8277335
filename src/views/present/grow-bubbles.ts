/** As long as one picture takes to come over another. */
const GROWING = { duration: 240, easing: "ease-out" } as const;

/**
 * While one picture comes over another, bubbles that stand for the same in both go from the place and size of
 * the first to those of the second, in both of them.
 */
export function growBubbles(from: Element, to: Element): void {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  for (const bubble of to.querySelectorAll<SVGElement>(".bubble")) {
    const name = CSS.escape(bubble.dataset["bubble"] ?? "");
    const other = from.querySelector(`.bubble[data-bubble="${name}"]`);
    if (!other) continue;
    const way = [other, bubble].map(circleOf);
    for (const one of [other, bubble]) one.animate(way, GROWING);
  }
}

function circleOf(bubble: Element): Keyframe {
  const of = (name: string): string => `${bubble.getAttribute(name) ?? "0"}px`;
  return { cx: of("cx"), cy: of("cy"), r: of("r") };
}
