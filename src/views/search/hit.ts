import type { GroupSetId } from "../../model/params";

/** A place that the search found: a province by its adcode, or a group and a set that holds it. */
export type Hit =
  | { readonly kind: "unit"; readonly id: string }
  | { readonly kind: "group"; readonly id: string; readonly set: GroupSetId };
