import { groupings, units } from "../../catalog/catalog";
import { loadCatalogTexts } from "../../catalog/load-texts";
import { groupName } from "../../catalog/member-groups";
import type { MessageKey } from "../../i18n/message";
import type { Unit } from "../../model/catalog";
import { LANGS, type Lang } from "../../model/lang";
import { GROUP_SETS, type GroupSetId } from "../../model/params";
import type { AppContext } from "../context";
import type { Hit } from "./hit";
import { nearestUnits } from "./nearest-units";
import { searchGroups } from "./search-groups";
import { searchUnits } from "./search-units";

interface HitOption {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  readonly hit: Hit;
}

/** Milliseconds without a key before a screen reader is told, so that it is not talked over. */
const REST = 500;

const unitsById = new Map<string, Unit>(units.map((unit) => [unit.id, unit]));
const setNames = new Map(
  [...groupings.sets, ...groupings.partitions].map(({ id, name }) => [id, name]),
);

/** What the search asks, finds and says. */
export class SearchModel {
  query = $state("");
  /** What was chosen last, until the next question. */
  #chosen: HitOption | null = $state.raw(null);
  /** The messages and the names of other languages come after the first screen. */
  #worded = $state(false);
  #langs: readonly Lang[] | null = $state.raw(null);
  #rested = $state(false);
  #rest: ReturnType<typeof setTimeout> | undefined;
  readonly #app: AppContext;

  constructor(app: AppContext, initial: string) {
    this.#app = app;
    this.ask(initial);
  }

  /** Fetches what the first screen did not bring; without it the search knows the language on screen alone. */
  async load(): Promise<void> {
    const { locale } = this.#app;
    try {
      await locale.complete();
      this.#worded = true;
      const others = LANGS.filter((lang) => lang !== locale.lang);
      await Promise.all(others.map((lang) => loadCatalogTexts(lang)));
      this.#langs = LANGS;
    } catch (error) {
      console.error(error);
    }
  }

  readonly #readable: readonly Lang[] = $derived.by(() => this.#langs ?? [this.#app.locale.lang]);

  readonly #found: readonly Hit[] = $derived.by(() => [
    ...searchUnits(this.query, units, this.#readable),
    ...searchGroups(this.query, [this.#app.params.current.set, ...GROUP_SETS], this.#readable),
  ]);

  readonly options: readonly HitOption[] = $derived.by(() => {
    const guesses = (): Hit[] => nearestUnits(this.query, units, this.#readable);
    return (this.#found.length > 0 ? this.#found : guesses()).map((hit) => this.#option(hit));
  });

  /** Said above the options when the query finds none and they are guesses. */
  readonly sentence: string = $derived.by(() => {
    const query = this.query.trim();
    if (query === "" || this.#found.length > 0) return "";
    return this.#say(this.options.length > 0 ? "search.nearest" : "search.none", { query });
  });

  /** What a screen reader is told. */
  readonly status: string = $derived.by(() => {
    if (this.#chosen) {
      const { name, hit } = this.#chosen;
      return this.#say(`search.${hit.kind}`, { name });
    }
    if (this.query.trim() === "" || !this.#worded || !this.#rested) return "";
    const names = this.options.map(({ name }) => name);
    return this.#found.length > 0
      ? this.#app.locale.plural("search.count", names.length)
      : [this.sentence, this.#app.locale.list(names)].filter((part) => part !== "").join(" ");
  });

  readonly listLabel: string = $derived.by(() => this.#say("search.list"));

  ask(query: string): void {
    this.query = query;
    this.#chosen = null;
    this.#rested = false;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => (this.#rested = true), REST);
  }

  /** Shows what an option stands for, and is ready for the next question. */
  choose(key: string): void {
    const option = this.options.find((one) => one.key === key);
    if (!option) return;
    const { hit } = option;
    this.query = "";
    this.#chosen = option;
    this.#app.params.set(
      hit.kind === "unit"
        ? { tab: "map", select: [hit.id] }
        : { tab: "regions", region: hit.id, set: hit.set },
    );
  }

  #say(key: MessageKey, params: Readonly<Record<string, string>> = {}): string {
    return this.#worded ? this.#app.locale.t(key, params) : "";
  }

  #option(hit: Hit): HitOption {
    const key = `${hit.kind}-${hit.id}`;
    return hit.kind === "unit"
      ? { key, hit, ...this.#unit(hit.id) }
      : { key, hit, ...this.#group(hit.id, hit.set) };
  }

  #unit(id: string): { name: string; detail: string } {
    const unit = unitsById.get(id);
    if (!unit) throw new Error(`no unit is called "${id}"`);
    const { lang } = this.#app.locale;
    const name = unit.name[lang];
    const details = [unit.pinyin, unit.abbr[lang], unit.id];
    return {
      name,
      detail: details.filter((one) => one.toLowerCase() !== name.toLowerCase()).join(" · "),
    };
  }

  #group(id: string, set: GroupSetId): { name: string; detail: string } {
    const { locale } = this.#app;
    const setName = setNames.get(set);
    return { name: locale.text(groupName(id)), detail: setName ? locale.text(setName) : "" };
  }
}
