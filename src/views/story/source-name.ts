import { published } from "../../catalog/catalog";
import type { AppContext } from "../context";

/** The title of a source of the catalog; any other is an address, and stands for itself. */
export function sourceName(id: string, { locale }: AppContext): string {
  const { sources } = published;
  return id in sources ? locale.text(sources[id as keyof typeof sources].title) : id;
}
