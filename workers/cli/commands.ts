import type { Command } from "./command";
import { compute } from "./compute";
import { weights } from "./weights";

/** All commands, in the order in which help lists them: a command is a file and a line here. */
export const COMMANDS: readonly Command[] = [compute, weights];
