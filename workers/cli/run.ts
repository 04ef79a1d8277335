import { parseArgs } from "node:util";
import { Arguments } from "./arguments";
import { BadInput } from "./bad-input";
import type { Command } from "./command";
import { COMMANDS } from "./commands";
import { engineAnswer } from "./engine-answer";

/** What the command line asks for, as text for the standard output. @throws BadInput. */
export function run(args: readonly string[]): string {
  const [name = "", ...rest] = args;
  if (name === "--help" || name === "-h") return overview();
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) {
    throw new BadInput(`engine: no command "${name}"; --help lists them`);
  }
  const values = read(command, rest);
  return values === "help"
    ? command.usage
    : engineAnswer(name, () => command.run(new Arguments(name, values)));
}

function overview(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length)) + 2;
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}\n`);
  return `The atlas's engine from a terminal.

  npm run -s engine -- COMMAND [options]
  npm run -s engine -- COMMAND --help

${lines.join("")}
A file named - is the standard input. Bad input ends with status 2 and one line that says where it
is wrong.
`;
}

function read(command: Command, args: readonly string[]): Record<string, string | null> | "help" {
  const entries = Object.entries(command.options);
  const options = Object.fromEntries(entries.map(([name]) => [name, { type: "string" as const }]));
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { ...options, help: { type: "boolean", short: "h" } },
    });
    if (values.help === true) return "help";
    const given = values as Readonly<Record<string, string | undefined>>;
    return Object.fromEntries(entries.map(([name, fallback]) => [name, given[name] ?? fallback]));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BadInput(`${command.name}: ${reason}; ${command.name} --help says more`);
  }
}
