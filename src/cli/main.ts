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
    .argument("<notebook...>", "the .ipynb files, or folders of them")
    .option(
      "--out <dir>",
      "write the executed notebook, figures, tables and a report there (of several notebooks: a folder each)",
    )
    .option("--inplace", "write the executed notebook over the given one")
    .option("--param <name=value>", "set a parameter (repeatable)", collect, [])
    .option(
      "--sweep <name=values>",
      "one run for each of these values, name=a,b,c (repeatable: all combinations)",
      collect,
      [],
    )
    .option("--params", "list the notebook's parameters and stop")
    .option("--check", "check the types of all cells first; an error fails the run before anything has run")
    .option("--figures <formats>", "formats of exported figures, of svg, png, pdf, html, json", "svg,png")
    .option("--timeout <seconds>", "stop a cell that takes longer")
    .option("--only <cell>", "run this cell, by number or id, and what it needs (repeatable)", collect, [])
    .option("--keep-going", "after a failure, run what does not depend on it")
    .option("--jobs <n>", "run that many notebooks at a time; auto: one for each processor core")
    .option("--watch", "run again what a saved edit affects, until Ctrl-C")
    .option("--cache [dir]", "keep results, and do not run cells whose result is known")
    .option("--force", "with --cache: run everything, and keep the results")
    .option("--junit <file>", "write a JUnit XML report, a test case a cell")
    .option("--markdown <file>", "write a Markdown summary, for a CI job's page")
    .option("--on <address>", "run each notebook as a job of a Ray cluster: ray://HOST[:8265], its dashboard")
    .option("--setup <command>", "with --on, --manifest: run there first (default: npm ci)")
    .option("--detach", "with --on: submit and do not wait; the same command without it joins the job")
    .option("--stop", "with --on: stop the job that this command line stands for")
    .option(
      "--manifest <kind>",
      "print a manifest of the job and stop: k8s (KubeRay RayJob) or slurm (sbatch)",
    )
    .option("--why", "with --cache: say what would run and why, and stop")
    .addHelpText(
      "after",
      "\nExit codes: 0 all cells ran; 1 a cell failed, waits for a name or has a type error, or the file is no notebook; 2 wrong usage, a notebook that is not there among it; 130 interrupted.",
    )
    .action(async (notebooks, options) => (await import("./run.ts")).run(notebooks, options))
  etude
    .command("why")
    .description("say whether a run with the cache would run a cell, and what has changed")
    .argument("<cell>", "the cell's number or id")
    .argument("<notebook>", "the .ipynb file")
    .option("--cache <dir>", "the cache (default: ETUDE_CACHE, else that of the project)")
    .option("--param <name=value>", "as for run (repeatable)", collect, [])
    .option("--figures <formats>", "as for run with --out: formats that the result has to hold")
    .action(async (cell, notebook, options) => (await import("./why.ts")).whyCommand(cell, notebook, options))
  etude
    .command("export")
    .description("a notebook as Markdown, a page with live figures, a PDF, or a module for plain Node")
    .argument("<notebook>", "the .ipynb file")
    .requiredOption("--to <format>", "md, html, pdf, ts or js")
    .option(
      "--out <file>",
      "where it goes (default: beside the notebook; .mjs or .mts in a CommonJS package)",
    )
    .option("--run", "run the notebook first, and export what it shows then")
    .option("--param <name=value>", "with --run: set a parameter (repeatable)", collect, [])
    .action(async (notebook, options) => (await import("./export.ts")).exportCommand(notebook, options))
  etude
    .command("diff")
    .description("what two notebooks differ in: cells, code, outputs and figures")
    .argument("<before>", "the old .ipynb file")
    .argument("<after>", "the new one")
    .option("--html <file>", "write a page with the differences, pictures side by side")
    .option("--no-outputs", "compare only the cells and their code")
    .option("--color", "colours also where the output is not a terminal")
    .addHelpText("after", "\nExit codes: 0 no differences, 1 differences, 2 wrong usage.")
    .action(async (before, after, options) => (await import("./diff.ts")).diffCommand(before, after, options))
  etude
    .command("cache")
    .description("the results that etude run --cache keeps: how much there is; collect or clear it")
    .argument("[action]", "ls, gc or clear", "ls")
    .option("--cache <dir>", "the folder (default: ETUDE_CACHE, else that of the project)")
    .option(
      "--limit <MB>",
      "for gc: drop what was used least recently, down to this size",
      process.env.ETUDE_CACHE_LIMIT ?? "20000",
    )
    .action(async (action, options) => (await import("./cache.ts")).cache(action, options))
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
  const serve = etude.command("serve").description("serve over HTTP")
  serve
    .command("verifier")
    .description("score completions for trainers: OpenRLHF, slime, verl, NeMo-Gym, TRL, SkyRL, prime-rl")
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option("--port <number>", "port to listen on; 0 takes a free one", "5000")
    .option("--token <secret>", "ask for this bearer token (default: ETUDE_TOKEN)")
    .option("--tasks <names...>", "serve only these tasks")
    .option("--run-code", "answer /run_code, in a locked-down process")
    .option("--concurrency <n>", "requests scored at a time")
    .option("--body-limit <bytes>", "largest request body")
    .option("--time-limit <ms>", "longest time for one request")
    .option("--shim <trainer>", "print the Python shim for this trainer and stop")
    .action(async options => (await import("./serve-verifier.ts")).serveVerifierCommand(options))
  serve
    .command("model")
    .description("a language model behind the OpenAI API, with vLLM's extras; requests share one batch")
    .argument("<folder>", "config.json, *.safetensors and tokenizer.json, as transformers writes them")
    .option("--name <name>", "what the API calls the model (default: the folder's name)")
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option("--port <number>", "port to listen on; 0 takes a free one", "8000")
    .option("--token <secret>", "ask for this bearer token (default: ETUDE_TOKEN)")
    .option("--dtype <type>", "auto, float32, bfloat16 or float16", "auto")
    .option("--device <device>", "cpu or cuda:N (default: cpu)")
    .option("--max-rows <n>", "sequences decoded at once (default: 256, or what the cache holds)")
    .option("--max-length <tokens>", "longest sequence, prompt and completion (default: the model's context)")
    .option("--cache-mb <MB>", "memory for keys and values (default: a quarter of the memory)")
    .option("--max-request-tokens <n>", "tokens that one request may ask for (default: 1048576)")
    .option("--concurrency <n>", "requests at once (default: 512)")
    .option("--body-limit <bytes>", "largest request body (default: 16 MiB)")
    .option("--time-limit <s>", "longest time for a body to arrive, or for a reader to stall (default: 30)")
    .option("--answer-limit <s>", "longest time for an answer (default: 600)")
    .option("--logprobs-mode <mode>", "raw_logprobs or processed_logprobs, as vLLM's", "raw_logprobs")
    .action(async (folder, options) => (await import("./serve-model.ts")).serveModelCommand(folder, options))
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
    const isNotebooks = (error as Error)?.name === "NotebookError"
    const isUsage = error instanceof UsageError || (isNotebooks && (error as { isUsage?: boolean }).isUsage)
    process.exitCode = isUsage ? 2 : 1
    if (error instanceof SetupError) console.error(`\n${error.message}\n→ ${error.remedy}`)
    else if (isUsage || isNotebooks || (error as Error)?.name === "RayError")
      console.error(`etude: ${(error as Error).message}`)
    else console.error(error)
  }
}
