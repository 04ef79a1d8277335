import type { Component } from "svelte";
import { indexChoices } from "../formats/index-choices";
import type { Tab } from "../model/params";
import type { Trouble } from "../state/atlas.svelte";
import type { AppContext } from "../views/context";
import { views } from "../views/registry";

interface Notice {
  readonly code: string;
  readonly text: string;
  readonly action: string;
  readonly onaction: () => void;
}

/** What the shell itself knows: views that came later, notices, and what is announced. */
export class Shell {
  announcement = $state("");
  /** 审图号 of whoever publishes the map; empty until they fill it in at build time. */
  readonly approvalNumber: string;
  readonly #app: AppContext;
  readonly #retry: (trouble: Trouble) => void;
  #loaded: Readonly<Record<string, Component<{ app: AppContext }>>> = $state.raw({});
  #failed = $state(false);
  #onMain = $state(false);

  constructor(app: AppContext, approvalNumber: string, retry: (trouble: Trouble) => void) {
    this.#app = app;
    this.approvalNumber = approvalNumber;
    this.#retry = retry;
  }

  /** What stands in the page: a view, or what shows a story. */
  readonly place: string = $derived.by(() => {
    const { embed, view, story, tab } = this.#app.params.current;
    return (!embed && view) || (story && (embed ? "frame" : "story")) || tab;
  });

  view(place: string): Component<{ app: AppContext }> | null {
    return this.#loaded[place] ?? null;
  }

  /** Loads a view that is not part of the first screen. */
  async load(place: string): Promise<void> {
    const load = views.find((view) => view.tab === place)?.load;
    if (load === null || this.#loaded[place]) return;
    await this.attempt(async () => {
      const [module] = await Promise.all([
        load ? load() : import("../views/stages").then(({ stages }) => stages[place]?.()),
        this.#app.locale.complete(),
      ]);
      if (module) this.#loaded = { ...this.#loaded, [place]: module.default };
    });
  }

  banner: Component<{ app: AppContext }> | null = $state.raw(null);

  /** Puts the index on screen that the address asks for; one of the reader's own is read late. */
  async showChoices(): Promise<void> {
    const { atlas, params } = this.#app;
    // Before the first computation there is nothing to compute with: that comes back here.
    if (!atlas.panel) return;
    if (indexChoices(params.current) === "") {
      atlas.failure = null;
      await atlas.show(atlas.baseline);
      return;
    }
    await this.attempt(async () => {
      const [{ showCustom }, banner] = await Promise.all([
        import("../state/custom-index"),
        import("../views/lab/CustomBanner.svelte"),
        this.#app.locale.complete(),
      ]);
      this.banner = banner.default;
      await showCustom(this.#app);
    });
  }

  /** What stands in the foot of a frame. */
  foot: Component<{ app: AppContext }> | null = $state.raw(null);

  search: Component<{ app: AppContext; initial: string }> | null = $state.raw(null);

  /** Loads the search, which takes the place of the button that opens it. */
  openSearch(): Promise<void> {
    return this.attempt(async () => {
      const [module] = await Promise.all([
        import("../views/search/Search.svelte"),
        this.#app.locale.complete(),
      ]);
      this.search = module.default;
    });
  }

  outlets: Component<{ app: AppContext; onclose: () => void }> | null = $state.raw(null);

  /** Opens the ways on which the present view leaves the site. */
  openOutlets(): Promise<void> {
    return this.attempt(async () => {
      const [module] = await Promise.all([
        import("../views/outlets/OutletDialog.svelte"),
        this.#app.locale.complete(),
      ]);
      this.outlets = module.default;
    });
  }

  /** Loads a part that the first screen does without, and tells the reader when it does not come. */
  async attempt(load: () => Promise<void>): Promise<void> {
    try {
      await load();
    } catch (error) {
      console.error(error);
      this.#failed = true;
    }
  }

  /** Follows a link to a view or a story within the page, unless the reader asked for a new tab or window. */
  go(event: MouseEvent, tab: Tab, story = ""): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    this.#app.params.set({ tab, story });
  }

  /** Tells the reader once that computing has moved to the page itself. */
  reportMainThread(): void {
    this.#onMain = true;
  }

  readonly notices: readonly Notice[] = $derived.by(() => {
    const { params, locale, atlas } = this.#app;
    const notices: Notice[] = [];
    const dismiss = locale.t("notice.dismiss");
    if (params.problems.length > 0) {
      const unread = params.problems.filter(({ value }) => value !== "");
      const list = locale.list(unread.map(({ key, value }) => `${key}=${value}`));
      const most = params.problems.find((problem) => problem.most)?.most ?? 0;
      notices.push({
        code: "url",
        text: [
          ...(unread.length > 0 ? [locale.t("notice.url", { n: unread.length, list })] : []),
          ...(most > 0 ? [locale.t("notice.most", { n: most })] : []),
        ].join(" "),
        action: dismiss,
        onaction: () => {
          params.dismissProblems();
        },
      });
    }
    for (const trouble of atlas.troubles) {
      notices.push({
        code: trouble,
        text: locale.t(`notice.${trouble}`),
        action: locale.t("notice.retry"),
        onaction: () => {
          this.#retry(trouble);
        },
      });
    }
    // A browser remembers a module that failed to load; the address brings all else back.
    const reload = (): void => {
      location.reload();
    };
    if (this.#failed) {
      const text = locale.t("notice.view");
      notices.push({ code: "view", text, action: locale.t("notice.retry"), onaction: reload });
    }
    if (locale.failed) {
      const text = locale.t("notice.language");
      notices.push({ code: "language", text, action: locale.t("notice.retry"), onaction: reload });
    }
    if (this.#onMain) {
      notices.push({
        code: "main",
        text: locale.t("notice.main"),
        action: dismiss,
        onaction: () => {
          this.#onMain = false;
        },
      });
    }
    return notices;
  });
}
