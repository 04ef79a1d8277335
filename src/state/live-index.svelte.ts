import { indexChoices } from "../formats/index-choices";
import type { IndexQuery, IndexResult } from "../model/index-result";
import type { OwnData } from "../model/own-data";
import { analysis } from "./analysis";
import type { Atlas } from "./atlas.svelte";
import { customMethodology } from "./custom-methodology";
import { customQuery } from "./custom-index";
import { FrameIndex } from "./frame-index";
import { ownPanel } from "./own-columns";
import type { ParamsState } from "./params.svelte";

/** Milliseconds without a move after which the weights are a choice, and the whole page follows. */
const REST = 160;

interface Move {
  readonly w: string;
  /** The choices of the address that the move starts from: another of them puts an end to it. */
  readonly from: string;
}

interface Answer {
  readonly result: IndexResult;
  readonly from: string;
  /** What was on screen when the move had become a choice: its own result takes the answer's place. */
  readonly over: IndexResult | null;
}

/**
 * The index while a weight is on the move: within the frame of the move where that can be, and seen by
 * the lab alone. The address, and with it all else on the page, follows when the weight rests.
 */
export class LiveIndex {
  readonly #params: ParamsState;
  readonly #atlas: Atlas;
  readonly #own: () => OwnData | null;
  readonly #analysis: typeof analysis;
  readonly #frame: FrameIndex;
  #move: Move | null = $state.raw(null);
  #answer: Answer | null = $state.raw(null);
  #turn = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(
    { params, atlas }: { readonly params: ParamsState; readonly atlas: Atlas },
    own: () => OwnData | null,
    { ask = analysis, frame = new FrameIndex() } = {},
  ) {
    this.#params = params;
    this.#atlas = atlas;
    this.#own = own;
    this.#analysis = ask;
    this.#frame = frame;
  }

  readonly #choices = $derived.by(() => indexChoices(this.#params.current));

  /** The weights as they stand, on the move or in the address. */
  readonly w: string = $derived.by(() =>
    this.#move?.from === this.#choices ? this.#move.w : this.#params.current.w,
  );

  /** The index of a weight on the move; null at rest. */
  readonly result: IndexResult | null = $derived.by(() => {
    const answer = this.#answer;
    if (answer?.from !== this.#choices) return null;
    return answer.over === null || answer.over === this.#atlas.result ? answer.result : null;
  });

  /** Makes ready for the hand: what the present weights take, the next ones take again. */
  async warm(): Promise<void> {
    try {
      await this.#frame.warm(() => this.#query(this.w));
    } catch (error) {
      // The worker answers as well, a frame later.
      console.error(error);
    }
  }

  /**
   * Moves the weights. The first move away from the baseline is a choice at once where its index takes
   * longer than a frame: the page must say so.
   */
  move(w: string): void {
    clearTimeout(this.#rest);
    if (!this.#atlas.custom && !this.#frame.warmed) {
      this.#params.set({ w });
      return;
    }
    // The query leaves before the sliders are drawn: the engine works meanwhile.
    void this.#ask(w);
    this.#move = { w, from: this.#choices };
    this.#rest = setTimeout(() => {
      this.#settle();
    }, REST);
  }

  async #ask(w: string): Promise<void> {
    const from = this.#choices;
    const turn = ++this.#turn;
    const answer = (result: IndexResult): void => {
      this.#answer = { result, from, over: null };
    };
    try {
      const known = this.#isBaseline(w) ? this.#atlas.baseline : null;
      const query = known ? null : this.#query(w);
      const here = known ?? (query && this.#frame.compute(query));
      if (here) answer(here);
      else if (query) {
        const reply = await this.#analysis().request("index", query, "custom");
        if (turn === this.#turn && reply.status === "done") answer(reply.value);
      }
    } catch {
      // The choice that this becomes fails likewise, and says why.
      if (turn === this.#turn) this.#answer = null;
    }
  }

  #isBaseline(w: string): boolean {
    return indexChoices({ ...this.#params.current, w }) === "";
  }

  /** Null before there are figures, and where nothing is weighed. */
  #query(w: string): IndexQuery | null {
    const { panel } = this.#atlas;
    const choices = { ...this.#params.current, w };
    const own = choices.own === "true" ? this.#own() : null;
    const custom = customMethodology(choices, own);
    if (!panel || custom.weightless) return null;
    const query = customQuery(own ? ownPanel(panel, own) : panel, custom, choices);
    // The scale is fitted where it is held: no weight that moves changes it.
    const scale = custom.scaleAt && this.result?.scale;
    return scale ? { ...query, heldScale: scale } : query;
  }

  #settle(): void {
    const move = this.#move;
    const over = this.#atlas.result;
    this.#move = null;
    if (move?.from !== this.#choices) return;
    this.#params.set({ w: move.w });
    if (this.#answer) this.#answer = { ...this.#answer, from: this.#choices, over };
  }
}
