/**
 * A tiny imperative language for questions about what a program prints: whole-number variables, `x = e`,
 * `print e`, `if e { … } else { … }`, `repeat n { … }`; expressions over + - * % and comparisons.
 */
export type Expression =
  | number
  | string
  | { readonly op: "+" | "-" | "*" | "%" | "<" | "=="; readonly left: Expression; readonly right: Expression }

export type Statement =
  | { readonly do: "set"; readonly name: string; readonly value: Expression }
  | { readonly do: "print"; readonly value: Expression }
  | { readonly do: "if"; readonly test: Expression; readonly body: Program; readonly otherwise: Program }
  | { readonly do: "repeat"; readonly times: number; readonly body: Program }

export type Program = readonly Statement[]

export function evaluateExpression(e: Expression, variables: ReadonlyMap<string, number>): number {
  if (typeof e === "number") return e
  if (typeof e === "string") {
    const value = variables.get(e)
    if (value === undefined) throw new ReferenceError(`the program reads ${e} before it is set`)
    return value
  }
  const [a, b] = [evaluateExpression(e.left, variables), evaluateExpression(e.right, variables)]
  switch (e.op) {
    case "+":
      return a + b
    case "-":
      return a - b
    case "*":
      return a * b
    case "%": // the remainder of floored division, as in Python: never of the other sign than b
      return b === 0 ? 0 : ((a % b) + b) % b
    case "<":
      return a < b ? 1 : 0
    case "==":
      return a === b ? 1 : 0
  }
}

/** What the program prints. Throws a RangeError after `limit` statements. */
export function run(program: Program, limit = 10_000): number[] {
  const variables = new Map<string, number>()
  const printed: number[] = []
  let left = limit
  const execute = (statements: Program): void => {
    for (const statement of statements) {
      if (--left < 0) throw new RangeError(`the program ran for more than ${limit} statements`)
      if (statement.do === "set")
        variables.set(statement.name, evaluateExpression(statement.value, variables))
      else if (statement.do === "print") printed.push(evaluateExpression(statement.value, variables))
      else if (statement.do === "if")
        execute(evaluateExpression(statement.test, variables) !== 0 ? statement.body : statement.otherwise)
      else for (let i = 0; i < statement.times; i++) execute(statement.body)
    }
  }
  execute(program)
  return printed
}

function writeExpression(e: Expression): string {
  if (typeof e === "number" || typeof e === "string") return String(e)
  const side = (part: Expression) => (typeof part === "object" ? `(${writeExpression(part)})` : String(part))
  return `${side(e.left)} ${e.op} ${side(e.right)}`
}

/** The program's text, indented by blocks. */
export function writeProgram(program: Program, indent = ""): string {
  const block = (body: Program) => `{\n${writeProgram(body, `${indent}  `)}\n${indent}}`
  const lines = program.map(statement => {
    if (statement.do === "set") return `${statement.name} = ${writeExpression(statement.value)}`
    if (statement.do === "print") return `print ${writeExpression(statement.value)}`
    if (statement.do === "repeat") return `repeat ${statement.times} ${block(statement.body)}`
    const otherwise = statement.otherwise.length ? ` else ${block(statement.otherwise)}` : ""
    return `if ${writeExpression(statement.test)} ${block(statement.body)}${otherwise}`
  })
  return lines.map(line => indent + line).join("\n")
}
