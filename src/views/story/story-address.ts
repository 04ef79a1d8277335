import type { Params } from "../../model/params";
import type { AppContext } from "../context";

type Place = Pick<Params, "story"> & Partial<Pick<Params, "view">>;

/** The address of a story from its beginning, or with an empty one of the view beside which it stands. */
export function storyAddress({ params }: AppContext, place: Place): string {
  return params.href({ view: "", ...place }).replace(/#.*/s, "");
}
