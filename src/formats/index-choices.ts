import { INDEX_CHOICES, type Params } from "../model/params";

/** What the reader has changed of the index itself: empty at the baseline. */
export const indexChoices = (params: Params): string =>
  INDEX_CHOICES.filter((key) => params[key])
    // Facts speak of groups, whose members are a choice too.
    .map((key) => key + params[key] + (key === "facts" ? JSON.stringify(params.variant) : ""))
    .join("&");
