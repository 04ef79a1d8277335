import type { SealMark } from "../../model/card";
import type { AppContext } from "../context";

/** The seal of what the scenario model says: neither published, nor computed, nor estimated. */
export function modelSeal({ locale: { t } }: AppContext): SealMark {
  return { kind: "model", character: t("diffusion.seal"), title: t("diffusion.seal.long") };
}
