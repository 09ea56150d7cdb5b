import { boxedFormat, scoreBoxed } from "../answers/score-boxed.ts"
import { defineTask } from "../task.ts"

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
const day = 86_400_000

const pad = (n: number): string => (n < 10 ? `0${n}` : `${n}`)

/** The date as 2001-02-03, for years of four digits. */
function iso(time: number): string {
  const date = new Date(time)
  return `${date.getUTCFullYear()}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`
}

/** Weekdays, spans of days and due dates in the Gregorian calendar. */
export const calendar = defineTask({
  name: "calendar",
  defaults: { years: 50, span: 400 },
  levels: { years: [1, 10, 50, 400], span: [20, 100, 400, 5000] },
  generate: (rng, { years, span }) => {
    const first = Date.UTC(2000 - Math.floor(years / 2), 0, 1)
    const start = first + rng.integer(Math.floor(years * 365.2425)) * day
    const end = start + (1 + rng.integer(span)) * day
    const days = Math.round((end - start) / day)
    const [from, to] = [iso(start), iso(end)]
    const [fromDay, toDay] = [start, end].map(time => weekdays[new Date(time).getUTCDay()]!)
    const questions = [
      [`Which day of the week is ${from}?`, fromDay!],
      [`How many days after ${from} is ${to}?`, String(days)],
      [`Which date is ${days} days after ${from}? Write it like 2001-02-03.`, to],
      [`Which date is ${days} days before ${to}? Write it like 2001-02-03.`, from],
      [`${from} is a ${fromDay}. Which day of the week is ${to}?`, toDay!],
    ] as const
    const [question, gold] = rng.choice(questions)
    return { prompt: `${question} ${boxedFormat}`, answer: `\\boxed{${gold}}`, metadata: { gold } }
  },
  score: (completion, { metadata }) =>
    scoreBoxed(completion, boxed => boxed.length < 100 && tidy(boxed) === metadata.gold.toLowerCase()),
})

const tidy = (text: string): string =>
  text
    .replaceAll(/\\text\{([^{}]*)\}/g, "$1")
    .replace(/ days?$/, "")
    .trim()
    .toLowerCase()
