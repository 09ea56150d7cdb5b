/** `etude …`: one command a file, each loaded only when called. */
import { readFileSync } from "node:fs"
import { Command, CommanderError } from "commander"
import { packageRoot } from "./packages.mjs"
import { SetupError } from "./step.mjs"
import { UsageError } from "./usage.ts"

const { version } = JSON.parse(readFileSync(`${packageRoot}package.json`, "utf8")) as { version: string }

const collect = (value: string, before: string[]): string[] => [...before, value]

function program(): Command {
  const etude = new Command("etude")
    .description(
      "A dataflow TypeScript kernel for Jupyter, and reinforcement learning with verifiable rewards.",
    )
    .version(version)
    .exitOverride()
    .showHelpAfterError("Run with --help to see the options.")
    .configureHelp({ showGlobalOptions: true })

  etude
    .command("start")
    .description("set everything up, then run the first study and show what was learned")
    .option("--out <dir>", "where the executed notebook, figures and tables go", "out")
    .option("--param <name=value>", "set a parameter of the study (repeatable)", collect, [])
    .action(async options => (await import("./start.ts")).start(options))
  etude
    .command("setup")
    .description("find or install LibTorch, and compile the addon")
    .option("--for <what>", "also what this needs: lab or test")
    .action(async options => (await import("./setup.ts")).setupCommand(options))
  etude
    .command("run")
    .description("run notebooks headless, as a graph of cells")
    .argument("<notebook...>", "the .ipynb files")
    .option("--out <dir>", "write the executed notebook, figures and tables there")
    .option("--inplace", "write the executed notebook over the given one")
    .option("--param <name=value>", "set a parameter (repeatable)", collect, [])
    .option("--params", "list the notebook's parameters and stop")
    .option("--figures <formats>", "formats of exported figures, of svg, png, pdf, html", "svg,png")
    .option("--timeout <seconds>", "stop a cell that takes longer")
    .action(async (notebooks, options) => (await import("./run.ts")).run(notebooks, options))
  etude
    .command("lab")
    .description("open JupyterLab with the Étude kernel")
    .argument("[arguments...]", "passed on to jupyter lab")
    .allowUnknownOption()
    .action(async jupyterArguments => (await import("./lab.ts")).lab(jupyterArguments))
  etude
    .command("doctor")
    .description("say what this machine has, what is missing, and the command that mends it")
    .option("--json", "as JSON")
    .action(async options => (await import("./doctor.ts")).doctor(options))
  const kernel = etude.command("kernel").description("the Étude kernel in Jupyter")
  for (const verb of ["install", "uninstall"] as const)
    kernel
      .command(verb)
      .description(`${verb} the kernelspec`)
      .option("--user", "for this user (the default)")
      .option("--sys-prefix", "in the active Python environment")
      .option("--prefix <dir>", "under this folder")
      .action(async options => (await import("./kernel.ts"))[verb](options))
  kernel
    .command("list")
    .description("every kernelspec that Jupyter finds")
    .action(async () => (await import("./kernel.ts")).list())
  return etude
}

/** Runs one command line; sets the exit code: 0 done, 1 failed, 2 wrong usage, 130 interrupted. */
export async function main(argv: string[]): Promise<void> {
  try {
    await program().parseAsync(argv, { from: "user" })
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2
      return
    }
    process.exitCode = error instanceof UsageError ? 2 : 1
    if (error instanceof SetupError) console.error(`\n${error.message}\n→ ${error.remedy}`)
    else if (error instanceof UsageError || (error as Error)?.name === "NotebookError")
      console.error(`etude: ${(error as Error).message}`)
    else console.error(error)
  }
}
