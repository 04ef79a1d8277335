const MARKS = ["land", "coast", "border"];

/**
 * For an attachment: gives the land of a picture names of its own. An inset draws the map that it stands on by
 * name, and beside another picture that would be the first of the page, in its colours.
 */
export function ownLand(name: string): (node: HTMLElement) => () => void {
  return (node) => {
    const rename = (): void => {
      for (const mark of MARKS) {
        const own = `${mark}-${name}`;
        for (const one of node.querySelectorAll(`#${mark}`)) one.id = own;
        for (const use of node.querySelectorAll(`use[href="#${mark}"]`)) {
          use.setAttribute("href", `#${own}`);
        }
      }
    };
    rename();
    // A step may bring another map.
    const seen = new MutationObserver(rename);
    seen.observe(node, { childList: true, subtree: true });
    return () => {
      seen.disconnect();
    };
  };
}
