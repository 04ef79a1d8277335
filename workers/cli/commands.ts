import { associate } from "./associate";
import { bounds } from "./bounds";
import { breaks } from "./breaks";
import type { Command } from "./command";
import { compute } from "./compute";
import { diffuse } from "./diffuse";
import { dropOne } from "./drop-one";
import { inequality } from "./inequality";
import { moran } from "./moran";
import { overtake } from "./overtake";
import { recompute } from "./recompute";
import { reconcile } from "./reconcile";
import { uncertainty } from "./uncertainty";
import { weights } from "./weights";

/** All commands, in the order in which help lists them: a command is a file and a line here. */
export const COMMANDS: readonly Command[] = [
  compute,
  recompute,
  reconcile,
  bounds,
  weights,
  uncertainty,
  dropOne,
  overtake,
  moran,
  inequality,
  associate,
  breaks,
  diffuse,
];
