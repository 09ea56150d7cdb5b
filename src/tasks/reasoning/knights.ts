import type { Random } from "../../stats/random.ts"
import { boxedFormat, scoreBoxed } from "../answers/score-boxed.ts"
import { setEquals } from "../answers/set.ts"
import { defineTask } from "../task.ts"

const people = ["Ada", "Ben", "Cleo", "Dag", "Eve", "Finn", "Gus", "Hana"]

interface Statement {
  kind: "knight" | "knave" | "same" | "different" | "count"
  of: number[]
  count?: number
}

/** Whether a statement holds where bit i of `knights` says that person i is a knight. */
function holds({ kind, of, count }: Statement, knights: number, n: number): boolean {
  const is = (person: number) => ((knights >> person) & 1) === 1
  if (kind === "knight") return is(of[0]!)
  if (kind === "knave") return !is(of[0]!)
  if (kind === "same") return is(of[0]!) === is(of[1]!)
  if (kind === "different") return is(of[0]!) !== is(of[1]!)
  let total = 0
  for (let person = 0; person < n; person++) if (is(person)) total++
  return total === count
}

/** The worlds in which each person's statement is true exactly if they are a knight. */
function worlds(statements: readonly Statement[]): number[] {
  const n = statements.length
  const all = Array.from({ length: 2 ** n }, (_, knights) => knights)
  return all.filter(knights =>
    statements.every(
      (statement, speaker) => holds(statement, knights, n) === (((knights >> speaker) & 1) === 1),
    ),
  )
}

function drawStatement(rng: Random, speaker: number, n: number): Statement {
  const others = rng.shuffle(Array.from({ length: n }, (_, i) => i).filter(i => i !== speaker))
  const kind = rng.choice(
    n > 2
      ? (["knight", "knave", "same", "different", "count"] as const)
      : (["knave", "same", "different"] as const),
  )
  if (kind === "count") return { kind, of: [], count: rng.integer(n + 1) }
  if (kind === "knight" || kind === "knave") return { kind, of: [others[0]!] }
  return { kind, of: [others[0]!, n > 2 ? others[1]! : speaker] }
}

function say({ kind, of, count }: Statement, speaker: number): string {
  const name = (person: number) => (person === speaker ? "I" : people[person])
  if (kind === "count") return `exactly ${count} of us are knights`
  if (kind === "knight" || kind === "knave") return `${name(of[0]!)} is a ${kind}`
  return `${name(of[0]!)} and ${name(of[1]!)} are ${kind === "same" ? "of the same kind" : "of different kinds"}`
}

/** Knights, who always tell the truth, and knaves, who never do: who is which? One world fits. */
export const knights = defineTask({
  name: "knights",
  defaults: { people: 4 },
  levels: { people: [2, 3, 4, 5, 6, 8] },
  generate: (rng, config) => {
    const n = config.people
    let statements: Statement[]
    let solutions: number[]
    do {
      statements = Array.from({ length: n }, (_, speaker) => drawStatement(rng, speaker, n))
      solutions = worlds(statements)
    } while (solutions.length !== 1)
    const gold = people.slice(0, n).filter((_, person) => (solutions[0]! >> person) & 1)
    const lines = statements.map(
      (statement, speaker) => `${people[speaker]} says: "${say(statement, speaker)}".`,
    )
    return {
      prompt: `On an island, knights always tell the truth and knaves always lie. ${lines.join(" ")} Who are the knights? List their names with commas between, or write {} if there are none. ${boxedFormat}`,
      answer: `\\boxed{${gold.length ? gold.join(", ") : "{}"}}`,
      metadata: { knights: gold },
    }
  },
  score: (completion, { metadata }) =>
    scoreBoxed(completion, boxed => setEquals(boxed, `{${metadata.knights.join(",")}}`)),
})
