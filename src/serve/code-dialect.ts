/** verl's sandbox-fusion call, `/run_code`. */
import { fieldsOf, textOf } from "./dialects.ts"
import { RequestError } from "./http-server.ts"
import { type CodeResult, codeLanguages, runCode } from "./run-code.ts"

/** Bounds on what a request may ask for. */
const most = { seconds: 60, memoryMiB: 1024, code: 100_000 }

function numberIn(fields: Record<string, unknown>, name: string, fallback: number, limit: number): number {
  const value = fields[name] ?? fallback
  if (typeof value !== "number" || !(value > 0))
    throw new RequestError(400, `expected "${name}" to be a positive number`)
  return Math.min(value, limit)
}

const nonEmpty = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.keys(value).length > 0

function answer(
  status: "Success" | "Failed" | "SandboxError",
  message: string,
  result: CodeResult | null,
): object {
  return {
    status,
    message,
    compile_result: null,
    run_result: result && {
      status: result.status,
      execution_time: result.executionTime,
      return_code: result.returnCode,
      stdout: result.stdout,
      stderr: result.stderr,
    },
    executor_pod_name: null,
    files: {},
  }
}

/** Runs the code; what the sandbox cannot do is a SandboxError, what the program does wrong is Failed. */
export async function sandboxFusion(body: unknown, signal: AbortSignal): Promise<object> {
  signal.throwIfAborted() // it may have waited its turn
  const fields = fieldsOf(body)
  const code = textOf(fields, "code")
  const language = textOf(fields, "language")
  if (!codeLanguages.includes(language))
    return answer(
      "SandboxError",
      `language "${language}" is not run here; there are ${codeLanguages.join(", ")}`,
      null,
    )
  if (nonEmpty(fields.files) || nonEmpty(fields.fetch_files))
    return answer("SandboxError", "this sandbox has no files", null)
  if (code.length > most.code)
    return answer("SandboxError", `code of more than ${most.code} characters`, null)
  try {
    const result = await runCode(
      {
        code,
        language,
        stdin: typeof fields.stdin === "string" ? fields.stdin : "",
        runTimeout: numberIn(fields, "run_timeout", 10, most.seconds),
        memoryMiB: numberIn(fields, "memory_limit_MB", 256, most.memoryMiB),
      },
      { signal },
    )
    const success = result.status === "Finished" && result.returnCode === 0
    return answer(success ? "Success" : "Failed", "", result)
  } catch (error) {
    if (signal.aborted || error instanceof RequestError) throw error
    return answer("SandboxError", error instanceof Error ? error.message : String(error), null)
  }
}
