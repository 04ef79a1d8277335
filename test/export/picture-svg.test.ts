import { describe, expect, it } from "vitest";
import { Pen } from "../../src/export/pen";
import { framed, layerSvg, pictureSvg } from "../../src/export/picture-svg";
import { renderSvg } from "../support/rendered-svg";

/** A canvas stands in for pixels: one red dot, which the page would give as such an address. */
const RED =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==";
const canvas = { width: 1, height: 1, toDataURL: () => RED } as unknown as HTMLCanvasElement;

function drawn() {
  const pen = new Pen({ width: 100, height: 50 });
  // The figure stands at (300, 200) of the window and at the picture's corner.
  pen.begin({ x: 300, y: 200 }, { x: 0, y: 0 });
  pen.within({ x: 300, y: 200, width: 60, height: 50 }, () => {
    pen.put("rect", { x: pen.x(300), y: pen.y(200), width: 100, height: 50, fill: "#0000ff" });
    pen.pixels(canvas, new FakeRect(350, 200, 50, 50));
    pen.put("rect", { x: pen.x(350), y: pen.y(240), width: 50, height: 10, fill: "#00ff00" });
  });
  pen.group({ opacity: 0.5 }, () => undefined);
  return framed(pen.drawing(), { head: "", foot: "", width: 120, height: 70, left: 10, top: 10 });
}

/** What a browser measures keeps its numbers behind getters: a copy by spreading would lose them. */
class FakeRect {
  readonly #numbers: readonly number[];
  constructor(...numbers: readonly number[]) {
    this.#numbers = numbers;
  }
  get x(): number {
    return this.#numbers[0]!;
  }
  get y(): number {
    return this.#numbers[1]!;
  }
  get width(): number {
    return this.#numbers[2]!;
  }
  get height(): number {
    return this.#numbers[3]!;
  }
}

const picture = () => ({
  ...drawn(),
  ground: "#fcfcfa",
  lang: "zh-Hans",
  font: "'Noto Sans SC',sans-serif",
  title: "A < B & “C”",
  about: "x\u0001y",
});

describe("pictureSvg", () => {
  it("is drawn by another renderer as it was put down: clips, pixels, and groups over them", async () => {
    const image = await renderSvg(pictureSvg(picture()));
    expect([image.width, image.height]).toEqual([120, 70]);
    expect(image.pixel(5, 5)).toBe("#fcfcfa");
    expect(image.pixel(40, 30)).toBe("#0000ff");
    // Pixels and what is drawn after them end where the group is cut, 60 px from the figure's left.
    expect(image.pixel(65, 30)).toBe("#ff0000");
    expect(image.pixel(65, 55)).toBe("#00ff00");
    expect(image.pixel(75, 30)).toBe("#fcfcfa");
    expect(image.pixel(75, 55)).toBe("#fcfcfa");
  });

  it("escapes its texts, leaves out what XML cannot hold, and draws no empty group", () => {
    const svg = pictureSvg(picture());
    expect(svg).toContain("<title>A &lt; B &amp; “C”</title><desc>xy</desc>");
    expect(svg).not.toContain("0.5");
    expect(svg).not.toMatch(/foreignObject|<style|href="http/);
  });

  it("gives a stretch by itself at a scale, with a size that Firefox needs", async () => {
    const whole = picture();
    const [below] = whole.layers;
    const svg = layerSvg(whole, below as string, 4);
    expect(svg).toContain('width="480" height="280" viewBox="0 0 120 70"');
    const image = await renderSvg(svg);
    expect(image.pixel(160, 120)).toBe("#0000ff");
  });
});
