import { FRAME_FLAGS, type Params } from "../../model/params";
import type { AppContext } from "../context";

/** What pym adds to the address of a frame. */
const PYM = /^(initialWidth|childId|parentTitle|parentUrl)=/;
const OUTSIDE: Partial<Params> = {
  ...(Object.fromEntries(FRAME_FLAGS.map((key) => [key, false])) as Record<
    (typeof FRAME_FLAGS)[number],
    boolean
  >),
  view: "",
  compat: "",
  childId: "",
};

/** Addresses of the full page from a frame: in the state that the frame shows, and as a table of it. */
export function frameLinks({ params }: Pick<AppContext, "params">): {
  readonly page: string;
  readonly table: string;
} {
  const table = params.href({ ...OUTSIDE, tab: "table", story: "" });
  return {
    page: withoutPym(params.href(OUTSIDE)),
    table: withoutPym(table.replace(/#\/\d+$/, "")),
  };
}

function withoutPym(address: string): string {
  const [path = "", hash] = address.split("#");
  const [page = "", query = ""] = path.split("?");
  const kept = query.split("&").filter((pair) => pair !== "" && !PYM.test(pair));
  const search = kept.length === 0 ? "" : `?${kept.join("&")}`;
  return `${page || (search === "" ? "./" : "")}${search}${hash === undefined ? "" : `#${hash}`}`;
}
