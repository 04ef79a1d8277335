/** What a pointer or a key could work. */
const WORKED = "a[href], button, input, select, textarea, summary, [tabindex='0']";

/** A still picture: nothing in it takes the focus, and nothing answers to a press. */
export function keepStill(): void {
  const main = document.querySelector("main");
  if (!main) return;
  const hold = (): void => {
    for (const node of main.querySelectorAll(WORKED)) {
      if (node.getAttribute("tabindex") !== "-1") node.setAttribute("tabindex", "-1");
    }
  };
  hold();
  new MutationObserver(hold).observe(main, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["tabindex", "href"],
  });
}
