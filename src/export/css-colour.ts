/** A colour as SVG 1.1 has it, and its opacity beside it: other readers know no rgb() with four parts. */
export interface PlainColour {
  readonly colour: string;
  readonly opacity: number;
}

const RGB = /^rgba?\((\d+(?:\.\d+)?),? (\d+(?:\.\d+)?),? (\d+(?:\.\d+)?)(?:(?:,| \/) ([\d.]+))?\)$/;
const hex = (channel: number): string => Math.round(channel).toString(16).padStart(2, "0");

let sample: CanvasRenderingContext2D | null | undefined;

/** Reads a computed colour; null for what shows nothing. Other spaces than rgb() are painted and read. */
export function plainColour(value: string): PlainColour | null {
  if (value === "none" || value === "transparent" || value === "") return null;
  const [, r, g, b, alpha = "1"] = RGB.exec(value) ?? [];
  if (r === undefined || g === undefined || b === undefined) return painted(value);
  return coloured([Number(r), Number(g), Number(b)], Number(alpha));
}

function coloured(channels: readonly number[], opacity: number): PlainColour | null {
  return opacity === 0 ? null : { colour: `#${channels.map(hex).join("")}`, opacity };
}

function painted(value: string): PlainColour | null {
  if (sample === undefined) {
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = 1;
    sample = canvas.getContext("2d", { willReadFrequently: true });
  }
  if (!sample) return null;
  sample.clearRect(0, 0, 1, 1);
  sample.fillStyle = value;
  sample.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, alpha = 0] = sample.getImageData(0, 0, 1, 1).data;
  return coloured([r, g, b], alpha / 255);
}
