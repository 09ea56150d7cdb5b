import { boxedFormat, scoreBoxed } from "../answers/score-boxed.ts"
import { defineTask } from "../task.ts"

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
const day = 86_400_000

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)

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
    const questions = [
      [`Which day of the week is ${iso(start)}?`, weekdays[new Date(start).getUTCDay()]!],
      [`How many days after ${iso(start)} is ${iso(end)}?`, String(days)],
      [`Which date is ${days} days after ${iso(start)}? Write it like 2001-02-03.`, iso(end)],
      [`Which date is ${days} days before ${iso(end)}? Write it like 2001-02-03.`, iso(start)],
      [
        `${iso(start)} is a ${weekdays[new Date(start).getUTCDay()]}. Which day of the week is ${iso(end)}?`,
        weekdays[new Date(end).getUTCDay()]!,
      ],
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
