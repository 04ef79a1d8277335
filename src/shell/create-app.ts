import type { Messages } from "../i18n/message";
import type { Lang } from "../model/lang";
import { Atlas, type Trouble } from "../state/atlas.svelte";
import { Locale } from "../state/locale.svelte";
import { ParamsState } from "../state/params.svelte";
import { vocabulary } from "../state/vocabulary";
import type { AppContext } from "../views/context";
import { LateMap } from "../views/late-map.svelte";
import type { FirstFrame } from "./first-frame";
import { Shell } from "./shell.svelte";

interface Options {
  readonly lang: Lang;
  readonly messages: Messages;
  /** Whether `messages` are all of them. */
  readonly complete: boolean;
  readonly root: string;
  readonly first: FirstFrame | null;
  readonly retry: (trouble: Trouble) => void;
}

/** The page's state, in its language and at its defaults; the same for the prerender and the browser. */
export function createApp({ lang, messages, complete, root, first, retry }: Options): {
  app: AppContext;
  shell: Shell;
} {
  const app: AppContext = {
    params: new ParamsState(lang, vocabulary),
    locale: new Locale(lang, messages, complete),
    atlas: new Atlas(root, first ?? {}),
    late: new LateMap(),
    attempt: (load) => shell.attempt(load),
  };
  const approvalNumber = import.meta.env.VITE_MAP_APPROVAL_NUMBER ?? "";
  const shell = new Shell(app, approvalNumber, retry);
  return { app, shell };
}
