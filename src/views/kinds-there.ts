import { INDEX_KINDS, type IndexKind } from "../model/params";
import type { AppContext } from "./context";

/** The kinds of the index that there are: one of the reader's own can lack an estimate. */
export const kindsThere = ({ atlas }: AppContext): readonly IndexKind[] =>
  INDEX_KINDS.filter((kind) => kind === "computed" || atlas.result?.estimated !== null);
