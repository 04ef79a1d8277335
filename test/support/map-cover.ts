import type { Page } from "@playwright/test";
import { PROTECTED, showMap, type Point } from "./map-places";

/** Sets of points, in map units, that together stand for what must stay visible. */
async function protectedPoints(page: Page): Promise<Record<string, Point[]>> {
  const shapes = await page.evaluate(() => {
    const sample = (path: SVGGeometryElement, count: number): [number, number][] => {
      const length = path.getTotalLength();
      return Array.from({ length: count }, (_, i) => {
        const { x, y } = path.getPointAtLength((i / (count - 1)) * length);
        return [x, y];
      });
    };
    const taiwan = document.querySelector<SVGGeometryElement>('[data-unit="710000"]');
    const dashes = document.querySelector<SVGGeometryElement>(
      "[data-measure] .plane > svg .dashes",
    );
    if (!taiwan || !dashes) throw new Error("the map has no Taiwan or no dashes");
    const { x, y, width, height } = taiwan.getBBox();
    const inside: [number, number][] = [];
    for (let i = 0; i < 16; i++) {
      for (let j = 0; j < 16; j++) {
        const point = new DOMPoint(x + ((i + 0.5) / 16) * width, y + ((j + 0.5) / 16) * height);
        if (taiwan.isPointInFill(point)) inside.push([point.x, point.y]);
      }
    }
    return { 台湾: [...sample(taiwan, 60), ...inside], dashes: sample(dashes, 24) };
  });
  const named = Object.entries(PROTECTED).map(([name, points]) => [name, [...points]] as const);
  return { ...Object.fromEntries(named), ...shapes };
}

/**
 * What covers 台湾, 钓鱼岛 and 赤尾屿, dashes 9 and 10, 东沙, the south end of 海南, or the inset; each as
 * "what over what". Looks at everything painted, also at what lets the pointer through.
 */
export async function mapCover(page: Page): Promise<string[]> {
  await showMap(page);
  return page.evaluate(coverIn, await protectedPoints(page));
}

function coverIn(sets: Record<string, (readonly [number, number])[]>): string[] {
  const stage = document.querySelector<HTMLElement>("[data-measure]");
  const map = stage?.querySelector<SVGSVGElement>(".plane > svg");
  const inset = stage?.querySelector<HTMLElement>(".inset");
  const matrix = map?.getScreenCTM();
  if (!stage || !map || !inset || !matrix) throw new Error("there is no map");
  const found = new Set<string>();

  const nameOf = (element: Element): string => {
    const parent = element.closest("[data-unit], [data-callout], [data-bubble], [class]");
    const data = Object.values((parent as HTMLElement | SVGElement).dataset).join(" ");
    return `${parent?.tagName ?? ""}.${parent?.getAttribute("class") ?? ""} ${data}`.trim();
  };
  /** The map's own drawing, and what the map stands on. */
  const isGround = (element: Element): boolean =>
    element.contains(map) || element === map || element.closest(".fills, .lines, .edge") !== null;
  const alpha = (colour: string): number => {
    if (colour === "none" || colour === "transparent") return 0;
    const parts = /^rgba\(.*,\s*([\d.]+)\)$/.exec(colour);
    return parts ? Number(parts[1]) : 1;
  };
  const paints = (element: Element): boolean => {
    const style = getComputedStyle(element);
    if (style.visibility !== "visible" || style.opacity === "0") return false;
    if (element instanceof SVGElement && !(element instanceof SVGSVGElement)) {
      return alpha(style.fill) > 0 || alpha(style.stroke) > 0;
    }
    const borders = ["Top", "Right", "Bottom", "Left"] as const;
    return (
      alpha(style.backgroundColor) > 0 ||
      style.backgroundImage !== "none" ||
      borders.some((side) => style[`border${side}Style`] !== "none")
    );
  };

  // Everything answers elementsFromPoint while this sheet is in force; a policy does not stop it.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { pointer-events: auto !important }");
  document.adoptedStyleSheets.push(sheet);
  inset.inert = false;
  const insetBox = inset.getBoundingClientRect();
  const onScreen: { name: string; x: number; y: number }[] = [];
  for (const [name, points] of Object.entries(sets)) {
    for (const [px, py] of points) {
      const { x, y } = new DOMPoint(px, py).matrixTransform(matrix);
      onScreen.push({ name, x, y });
    }
  }
  // 海南's own name and bubble stand on it: only the inset and its like must leave it free.
  const isForAll = ({ name }: { name: string }): boolean => name !== "海南岛南端";
  for (const { name, x, y } of onScreen.filter(isForAll)) {
    const stack = document.elementsFromPoint(x, y);
    if (!stack.includes(stage)) found.add(`${name} is outside the map or the window`);
    for (const element of stack) {
      const isText = element instanceof SVGTextContentElement;
      if (!isText && !isGround(element) && paints(element)) {
        found.add(`${nameOf(element)} over ${name}`);
      }
    }
  }
  for (let i = 0; i <= 8; i++) {
    for (let j = 0; j <= 10; j++) {
      const x = insetBox.left + 1 + (i / 8) * (insetBox.width - 2);
      const y = insetBox.top + 1 + (j / 10) * (insetBox.height - 2);
      for (const element of document.elementsFromPoint(x, y)) {
        if (inset.contains(element)) break;
        if (paints(element)) found.add(`${nameOf(element)} over the inset`);
      }
    }
  }
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  inset.inert = true;

  // Texts by the boxes of their lines: a point may fall between two strokes.
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: { text: string; box: DOMRect; element: Element }[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? "";
    if (!element || text === "" || element.closest(".visually-hidden, select, script")) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) texts.push({ text, box, element });
  }
  for (const { text, box, element } of texts) {
    const isTaiwan = element.closest(".label") !== null && /^(台湾|台灣|Taiwan)$/.test(text);
    for (const { name, x, y } of onScreen.filter(isForAll)) {
      const inside = box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
      if (inside && !(isTaiwan && name.startsWith("台湾"))) found.add(`“${text}” over ${name}`);
    }
    const overlaps =
      box.left < insetBox.right &&
      insetBox.left < box.right &&
      box.top < insetBox.bottom &&
      insetBox.top < box.bottom;
    if (overlaps && !inset.contains(element)) found.add(`“${text}” over the inset`);
  }

  // The inset itself is over the map: it may cover none of these places either.
  const inWindow = (x: number): boolean => x >= 0 && x <= document.documentElement.clientWidth;
  for (const { name, x, y } of onScreen) {
    if (!inWindow(x)) found.add(`${name} is cut off at the edge of the window`);
    const inside =
      insetBox.left <= x && x <= insetBox.right && insetBox.top <= y && y <= insetBox.bottom;
    if (inside) found.add(`the inset over ${name}`);
  }
  if (!inWindow(insetBox.left) || !inWindow(insetBox.right)) found.add("the inset is cut off");
  return [...found].sort();
}
