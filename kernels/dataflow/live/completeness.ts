import { analyse } from "../graph/index.ts"
import type { IsCompleteReply } from "../protocol/index.ts"

/** Whether a console should run the code as it is, or ask for another line and how far to indent it. */
export function completeness(code: string): IsCompleteReply {
  const { fault } = analyse(code)
  if (!fault) return { status: "complete" }
  const lines = code.trimEnd().split("\n")
  const reachesEnd =
    fault.line > lines.length || (fault.line === lines.length && fault.column > lines.at(-1)!.length)
  const opening = code.split("\n")[fault.line - 1]?.[fault.column - 1]
  const isUnterminated = /unterminated/i.test(fault.message) && (opening === "`" || opening === "/")
  const isOpen = reachesEnd || isUnterminated || openBrackets(code) > 0
  if (!isOpen) return { status: "invalid" }
  const own = /^[ \t]*/.exec(lines.at(-1) ?? "")![0]
  return { status: "incomplete", indent: /[{([]\s*$/.test(code.trimEnd()) ? `${own}  ` : own }
}

/** Brackets that are never closed, strings and comments left aside; negative when one closes too many. */
function openBrackets(code: string): number {
  const bare = code.replace(
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g,
    "",
  )
  let depth = 0
  for (const character of bare) {
    if ("([{".includes(character)) depth++
    else if (")]}".includes(character) && --depth < 0) return -1
  }
  return depth
}
