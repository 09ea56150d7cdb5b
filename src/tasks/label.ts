import type { Dataset, Example } from "./task.ts"

/**
 * An example without its prompt, as the one text that other trainers carry beside a prompt (ground truth, label,
 * reference answer) and hand back to the verifier.
 */
export function labelOf({ prompt: _, ...rest }: Example): string {
  return JSON.stringify(rest)
}

/** The example of a label; its prompt is `prompt`. Throws a TypeError on a text that is no label. */
export function exampleOfLabel(label: string, prompt = ""): Example {
  let parsed: unknown
  try {
    parsed = JSON.parse(label)
  } catch (error) {
    throw new TypeError(`a label is an example in JSON, got ${JSON.stringify(label.slice(0, 60))}`, {
      cause: error,
    })
  }
  if (typeof parsed !== "object" || parsed === null || !("task" in parsed) || !("metadata" in parsed))
    throw new TypeError(`a label has the fields "task" and "metadata", got ${label.slice(0, 60)}`)
  return { ...(parsed as Example), prompt }
}

/** The score of a completion by the label alone. Throws a TypeError where no task of `tasks` owns it. */
export function scoreLabel(
  tasks: Readonly<Record<string, Dataset>>,
  completion: string,
  label: string,
): number | null {
  const example = exampleOfLabel(label)
  const task = tasks[example.task]
  if (!task || !Object.hasOwn(tasks, example.task))
    throw new TypeError(`no task named "${example.task}"; there are ${Object.keys(tasks).join(", ")}`)
  return task.score(completion, example)
}
