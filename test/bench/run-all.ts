import { diffusionCost } from "./diffusion-cost";
import { diffusionPlay } from "./diffusion-play";
import { dragFrames } from "./drag-frames";
import { mapDrawing } from "./map-drawing";
import { stepChange } from "./step-change";
import { tenEmbeds } from "./ten-embeds";
import { uncertaintyCost } from "./uncertainty-cost";
import { wholeIndex } from "./whole-index";

// npm run bench: ratios, since machines differ.

const { ms, lines } = wholeIndex();
console.log(lines.join("\n"));
console.log(mapDrawing(ms).join("\n"));
console.log(uncertaintyCost(ms).join("\n"));
console.log(diffusionCost(ms).join("\n"));
console.log((await dragFrames()).join("\n"));
console.log((await diffusionPlay()).join("\n"));
console.log((await tenEmbeds()).join("\n"));
console.log((await stepChange()).join("\n"));
