import { memberGroups } from "../catalog/member-groups";
import type { MemberGroup } from "../model/index-result";
import type { Params } from "../model/params";

type Choices = Pick<Params, "facts" | "variant">;

/** The members that the imposed facts speak of: those chosen, once the facts are the reader's own choice. */
export const chosenVariants = ({ facts, variant }: Choices): Params["variant"] =>
  facts === "" ? {} : variant;

/** The groups that the imposed facts speak of. */
export const chosenGroups = (choices: Choices): MemberGroup[] => [
  ...memberGroups("six-regions", {}),
  ...memberGroups("poles", chosenVariants(choices)),
];
