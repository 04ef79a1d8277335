import {
  defaultParams,
  formatParams,
  historyOf,
  parseParams,
  type UrlProblem,
  type Vocabulary,
} from "../formats/params";
import type { Lang } from "../model/lang";
import type { Params } from "../model/params";
import { stepWay } from "./framed";

/** The one record of the reader's choices, kept in step with the address. */
export class ParamsState {
  current: Params = $state.raw(defaultParams("zh-Hans"));
  problems: readonly UrlProblem[] = $state.raw([]);
  readonly #words: Vocabulary;
  readonly #fallback: Params;
  #trailing: ReturnType<typeof setTimeout> | undefined;

  constructor(pageLang: Lang, words: Vocabulary) {
    this.#words = words;
    this.#fallback = defaultParams(pageLang);
    this.current = this.#fallback;
  }

  /** Reads the address, now and whenever the reader goes back or forward. */
  connect(): void {
    this.#read();
    addEventListener("popstate", () => {
      clearTimeout(this.#trailing);
      this.#trailing = undefined;
      this.#read();
    });
  }

  /** The only way to change a choice. */
  set(change: Partial<Params>): void {
    const next = { ...this.current, ...change };
    const changed = (Object.keys(change) as (keyof Params)[]).filter(
      (name) => JSON.stringify(next[name]) !== JSON.stringify(this.current[name]),
    );
    if (changed.length === 0) return;
    const pushed = historyOf(changed) === "push";
    // Back leads to the last of the weights dragged before.
    if (pushed && this.#trailing !== undefined) this.#write();
    const address = this.href(next);
    this.current = Object.freeze(next);
    if (pushed) history[stepWay()](null, "", address);
    else if (changed.every((name) => name === "w")) {
      // A browser refuses a hundred changes of the address within seconds; a drag makes more.
      clearTimeout(this.#trailing);
      this.#trailing = setTimeout(() => {
        this.#write();
      }, 200);
    } else this.#write();
  }

  /** The address of the present state with a change, for links. */
  href(change: Partial<Params>): string {
    const query = typeof location === "undefined" ? "" : location.search;
    const hash = typeof location === "undefined" ? "" : location.hash;
    // A section of one view is none of another; other hashes, such as #own=, go along.
    const left = /^#[\w-]+$/.test(hash) && (change.tab ?? this.current.tab) !== this.current.tab;
    const path =
      formatParams({ ...this.current, ...change }, this.#fallback, query) + (left ? "" : hash);
    return path === "" ? "./" : path;
  }

  /** Adds what a late reading of the address could not read. */
  report(problems: readonly UrlProblem[]): void {
    if (problems.length > 0) this.problems = [...this.problems, ...problems];
  }

  dismissProblems(): void {
    this.problems = [];
  }

  #write(): void {
    clearTimeout(this.#trailing);
    this.#trailing = undefined;
    history.replaceState(null, "", this.href({}));
  }

  #read(): void {
    const { params, problems } = parseParams(location.search, this.#words, this.#fallback);
    this.current = Object.freeze(params);
    this.problems = problems;
  }
}
