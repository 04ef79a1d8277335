export interface StyleRule {
  /** The condition of the at-rule around it; empty at the top. */
  readonly condition: string;
  readonly selector: string;
  readonly declarations: Readonly<Record<string, string>>;
}

/** The rules of a stylesheet in their order, as far as one level of at-rules goes. */
export function styleRules(css: string): StyleRule[] {
  return blocksOf(css.replace(/\/\*.*?\*\//gs, "")).flatMap(({ head, body }) =>
    head.startsWith("@")
      ? blocksOf(body).map((inner) => rule(head, inner.head, inner.body))
      : [rule("", head, body)],
  );
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

function rule(condition: string, selector: string, body: string): StyleRule {
  const declarations = body
    .split(";")
    .map((line) => /^\s*([\w-]+)\s*:(.*)$/s.exec(line))
    .filter((match) => match !== null)
    .map((match) => [match[1]!, oneLine(match[2]!)]);
  return {
    condition,
    selector: oneLine(selector),
    declarations: Object.fromEntries(declarations) as Record<string, string>,
  };
}

function blocksOf(css: string): { head: string; body: string }[] {
  const blocks: { head: string; body: string }[] = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (let i = 0; i < css.length; i++) {
    if (css[i] === "{" && depth++ === 0) open = i;
    else if (css[i] === "}" && --depth === 0) {
      blocks.push({ head: oneLine(css.slice(start, open)), body: css.slice(open + 1, i) });
      start = i + 1;
    }
  }
  return blocks;
}
