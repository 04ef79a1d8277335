import { escapeXml } from "./picture-text";

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A number in as few digits as a picture needs: three decimals, no exponent. */
export const short = (value: number): string => String(Number(value.toFixed(3)));

/** An element of SVG; attributes that are undefined are left out, numbers keep three decimals. */
export function svgElement(name: string, attributes: Attributes, content = ""): string {
  const printed = Object.entries(attributes).map(([key, value]) => {
    if (value === undefined) return "";
    return ` ${key}="${typeof value === "number" ? short(value) : escapeXml(value)}"`;
  });
  const head = `<${name}${printed.join("")}`;
  return content === "" ? `${head}/>` : `${head}>${content}</${name}>`;
}
