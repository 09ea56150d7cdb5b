/** What the options of `etude run` say, as values; a `UsageError` for what cannot be meant. */
import { availableParallelism } from "node:os"
import { UsageError } from "./usage.ts"

const figureFormats = ["svg", "png", "pdf", "html", "json"]

export function readParameters(given: string[]): Record<string, string> {
  return Object.fromEntries(
    given.map(text => {
      const at = text.indexOf("=")
      if (at < 1) throw new UsageError(`--param ${text}: expected name=value`)
      return [text.slice(0, at), text.slice(at + 1)]
    }),
  )
}

export function readFormats(text: string): string[] {
  const formats = text.split(",").map(format => format.trim())
  const unknown = formats.filter(format => !figureFormats.includes(format))
  if (unknown.length)
    throw new UsageError(`--figures ${text}: ${unknown.join(", ")} is none of ${figureFormats.join(", ")}`)
  return formats
}

export function readTimeout(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const seconds = Number(text)
  if (!(seconds > 0)) throw new UsageError(`--timeout ${text}: expected a number of seconds above 0`)
  return seconds
}

export function readJobs(text: string | undefined): number {
  if (text === undefined) return 1
  const jobs = text === "auto" ? availableParallelism() : Number(text)
  if (!Number.isInteger(jobs) || jobs < 1)
    throw new UsageError(`--jobs ${text}: expected a number of 1 or more, or auto`)
  return jobs
}
