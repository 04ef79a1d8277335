import { expect, it } from "vitest";
import { keptApart } from "../../../src/views/present/kept-apart";

/** As much of a node as holding others takes. */
class Holder {
  childNodes: { remove: () => void }[] = [];
  append(...nodes: { remove: () => void }[]): void {
    this.childNodes = nodes;
  }
}

it("takes out what is not shown and brings the same back", () => {
  const holder = new Holder();
  const one: { remove: () => void } = {
    remove: () => void (holder.childNodes = holder.childNodes.filter((n) => n !== one)),
  };
  holder.append(one);
  let shown = false;
  const attach = keptApart(() => shown) as unknown as (node: Holder) => void;
  attach(holder);
  expect(holder.childNodes).toEqual([]);
  shown = true;
  attach(holder);
  expect(holder.childNodes).toEqual([one]);
});
