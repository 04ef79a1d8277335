import { INDEX_KINDS, type IndexKind } from "../model/params";
import type { AppContext } from "./context";

/** The kinds of the index that there are: one of the reader's own can lack an estimate. */
export const kindsThere = ({ atlas }: AppContext): readonly IndexKind[] =>
  INDEX_KINDS.filter((kind) => kind === "computed" || atlas.result?.estimated !== null);

/** The kind of the index on screen: the one that is chosen, or the computed one where there is no estimate. */
export const kindHere = (app: AppContext): IndexKind =>
  kindsThere(app).includes(app.params.current.kind) ? app.params.current.kind : "computed";
