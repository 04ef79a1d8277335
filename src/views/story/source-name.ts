import { published } from "../../catalog/catalog";
import type { AppContext } from "../context";

/** For an attachment of what shows a source of the catalog: their titles come with the catalog's notes. */
export function loadSourceNames({ locale }: AppContext): void {
  void locale.useNotes();
}

/** The title of a source of the catalog, once it is here; any other is an address, and stands for itself. */
export function sourceName(id: string, { locale }: AppContext): string {
  const { sources } = published;
  if (!(id in sources)) return id;
  return locale.notes ? locale.text(sources[id as keyof typeof sources].title) : "";
}
