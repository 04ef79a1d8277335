import { BadInput } from "./cli/bad-input";
import { run } from "./cli/run";

try {
  process.stdout.write(run(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  process.stderr.write(`${error.message.replace(/\s+/g, " ")}\n`);
  process.exitCode = 2;
}
