import { type Program, parseSync } from "oxc-parser"
import { type Position, positionsOf } from "./position.ts"

/** Why a cell's source cannot be used, and where. */
export interface SyntaxFault extends Position {
  readonly message: string
}

export interface Parsed {
  readonly program: Program
  readonly fault: SyntaxFault | undefined
}

/** Parses one cell as a TypeScript module body (top-level `await` and `import` allowed). */
export function parse(code: string): Parsed {
  const { program, errors } = parseSync("cell.ts", code, {
    lang: "ts",
    sourceType: "module",
    preserveParens: false,
    showSemanticErrors: true,
  })
  const error = errors.find(each => each.severity === "Error")
  if (!error) return { program, fault: undefined }
  const at = positionsOf(code)(error.labels.at(-1)?.start ?? 0)
  if (isJsx(code)) return { program, fault: { ...at, message: jsxMessage } }
  const help = error.helpMessage ? ` (${error.helpMessage})` : ""
  return { program, fault: { ...at, message: error.message + help } }
}

const jsxMessage =
  "JSX is not supported in cells: build elements by functions, or return HTML from a value's " +
  'Symbol.for("Jupyter.display") method'

function isJsx(code: string): boolean {
  if (!/<\/?[A-Za-z>]/.test(code)) return false
  const { program, errors } = parseSync("cell.tsx", code, { lang: "tsx", sourceType: "module" })
  return errors.length === 0 && JSON.stringify(program).includes('"type":"JSX')
}
