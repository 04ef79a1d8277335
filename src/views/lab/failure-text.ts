import type { Diagnostic } from "../../model/diagnostic";
import type { AppContext } from "../context";

/** Why the index that was asked for could not be computed, in one line. */
export function failureText({ code, params }: Diagnostic, { locale }: AppContext): string {
  switch (code) {
    case "all-zero":
    case "scale-anchor":
    case "no-coverage":
      return locale.t(`lab.failure.${code}`);
    default:
      return locale.t("lab.failure.other", { message: String(params["message"] ?? code) });
  }
}
