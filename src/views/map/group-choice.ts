import { memberGroups } from "../../catalog/member-groups";
import type { MemberGroup } from "../../model/index-result";
import type { AppContext } from "../context";

/** The groups that a choice of bubbles or outlines stands for; none for the provinces themselves. */
export function groupsOf(
  choice: string,
  variants: Readonly<Record<string, string>> = {},
): MemberGroup[] {
  return choice === "none" || choice === "provinces" ? [] : memberGroups(choice, variants);
}

export function printShare(share: number, { locale }: AppContext): string {
  return `${locale.number(share, 1)}%`;
}
