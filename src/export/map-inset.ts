import { INSET_WINDOW, type Rect } from "../map/frame";
import type { BaseMap } from "../model/base-map";
import type { Lang } from "../model/lang";
import type { PictureColours } from "./picture-colours";
import { tenth, textMark, wrapText } from "./picture-text";

/**
 * The inset 南海诸岛 beside a map that has drawn `land`, `coast` and `border` under `ids`: all ten dashes and
 * all islets, in a frame with its title under the drawing, in pixels.
 * @param islets path data of the islets, in map units
 */
export function mapInset(
  inset: {
    readonly base: BaseMap;
    readonly title: string;
    readonly lang: Lang;
    readonly islets: string;
    readonly ids: string;
  },
  at: { readonly x: number; readonly y: number; readonly width: number },
  colours: PictureColours,
): { readonly svg: string; readonly box: Rect } {
  const { x, y, width } = at;
  const { ids } = inset;
  const drawn = (width * INSET_WINDOW.height) / INSET_WINDOW.width;
  const size = Math.max(9, width / (inset.lang === "en" ? 10.5 : 9));
  const lines = wrapText(inset.title, width - 4, size);
  const height = drawn + size * (0.5 + 1.15 * lines.length);
  /** A length in pixels on the map's own units, as the inset draws them. */
  const px = (value: number): number => tenth((value * INSET_WINDOW.width) / width);
  const stroked = (w: number, content: string): string =>
    `<g stroke-width="${px(w)}">${content}</g>`;
  const { x: wx, y: wy, width: ww, height: wh } = INSET_WINDOW;
  const svg = [
    `<rect x="${tenth(x)}" y="${tenth(y)}" width="${tenth(width)}" height="${tenth(height)}" fill="${colours.page}" stroke="${colours.ink3}" stroke-width="0.8"/>`,
    `<svg x="${tenth(x)}" y="${tenth(y)}" width="${tenth(width)}" height="${tenth(drawn)}" viewBox="${wx} ${wy} ${ww} ${wh}">`,
    `<use href="#${ids}land"/>`,
    `<g fill="none" stroke="${colours.ink2}" stroke-linecap="round">`,
    stroked(0.5, `<use href="#${ids}coast"/><use href="#${ids}border"/>`),
    stroked(0.9, `<path d="${Object.values(inset.base.dashes).join("")}"/>`),
    stroked(1.1, `<path d="${inset.islets}"/>`),
    "</g></svg>",
    ...lines.map((text, i) =>
      textMark(text, x + width / 2, y + drawn + size * (1 + 1.15 * i), {
        size,
        fill: colours.ink2,
        anchor: "middle",
      }),
    ),
  ].join("");
  return { svg, box: { x, y, width, height } };
}

/** What the hatch means, in the lower left, where no unit, isle or dash is. */
export function noDataKey(
  text: string,
  height: number,
  labelSize: number,
  { ground, control, ink3 }: { ground: string; control: string; ink3: string },
): string {
  const k = labelSize / 11;
  return [
    `<g transform="translate(8 ${tenth(height - 16 * k)}) scale(${k.toFixed(3)})">`,
    `<rect width="24" height="10" fill="${ground}" stroke="${control}"/>`,
    `<path d="M0 5L5 0M0 10L10 0M5 10L15 0M10 10L20 0M15 10L24 1M20 10L24 6" stroke="${control}"/>`,
    textMark(text, 31, 9, { size: 11, fill: ink3 }),
    "</g>",
  ].join("");
}
