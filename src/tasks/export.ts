/** Examples as the data sets that other trainers read: their columns, as JSONL or Parquet. */
import { write, writeNestedParquet } from "../tables/index.ts"
import { lastBoxed } from "./answers/boxed.ts"
import { canonicalJson } from "./canonical.ts"
import { labelOf } from "./label.ts"
import type { Example } from "./task.ts"

const messagesOf = (example: Example) => [{ role: "user", content: example.prompt }]

/**
 * A row of each trainer's data set. The label (everything but the prompt, in JSON) is what the verifier server
 * scores by; it stands in the field that the trainer hands to its reward function.
 *
 * - `verl`: RLHFDataset; ground truth in `reward_model.ground_truth`.
 * - `trl`: GRPOTrainer, conversational; further columns reach the reward function by name.
 * - `openrlhf`: `--data.input_key input --data.label_key label`.
 * - `nemo-gym`: a resources server's rows; fields beside the known ones reach `/verify`.
 * - `skyrl`: `env_class` names the environment of the generated shim.
 * - `openai-rft`: a grader sees the fields beside `messages` as `item.…`.
 * - `hf`: one plain column a field; records as JSON text, so that every task shares one schema.
 */
export const exportRows = {
  verl: (example: Example) => ({
    data_source: `etude/${example.task}`,
    prompt: messagesOf(example),
    ability: example.task,
    reward_model: { style: "rule", ground_truth: labelOf(example) },
    extra_info: {
      split: example.split,
      index: example.index,
      seed: String(example.seed),
      hash: example.hash,
    },
  }),
  trl: (example: Example) => ({
    prompt: messagesOf(example),
    answer: answerOf(example),
    label: labelOf(example),
    task: example.task,
  }),
  openrlhf: (example: Example) => ({
    input: example.prompt,
    label: labelOf(example),
    datasource: example.task,
  }),
  "nemo-gym": (example: Example) => ({
    responses_create_params: { input: messagesOf(example) },
    agent_ref: { type: "responses_api_agents", name: "etude_simple_agent" },
    label: labelOf(example),
  }),
  skyrl: (example: Example) => ({
    data_source: `etude/${example.task}`,
    prompt: messagesOf(example),
    env_class: "etude",
    reward_spec: { method: "rule", ground_truth: labelOf(example) },
    extra_info: {
      split: example.split,
      index: example.index,
      seed: String(example.seed),
      hash: example.hash,
    },
  }),
  "openai-rft": (example: Example) => ({
    messages: messagesOf(example),
    reference_answer: answerOf(example),
    label: labelOf(example),
    task: example.task,
  }),
  hf: (example: Example) => ({
    id: `${example.task}/${example.split}/${example.seed}/${example.index}`,
    task: example.task,
    prompt: example.prompt,
    answer: answerOf(example),
    split: example.split,
    seed: String(example.seed),
    index: example.index,
    config: canonicalJson(example.config),
    metadata: canonicalJson(example.metadata),
    hash: example.hash,
  }),
} as const

export type ExportFormat = keyof typeof exportRows

/** The answer without its box. */
const answerOf = (example: Example): string => lastBoxed(example.answer) ?? example.answer

/**
 * Writes examples in a trainer's columns; `path` ends in `.jsonl` or `.parquet`. The file appears whole or not at
 * all. Returns the number of rows.
 *
 *     await exportDataset(split(tasks.countdown, "train").take(10_000), "verl", "data/train.parquet")
 */
export async function exportDataset(
  examples: readonly Example[],
  format: ExportFormat,
  path: string,
): Promise<number> {
  const row: (example: Example) => object = exportRows[format]
  if (!row)
    throw new RangeError(
      `exportDataset: no format "${format}"; there are ${Object.keys(exportRows).join(", ")}`,
    )
  if (examples.length === 0) throw new RangeError(`exportDataset: no examples for ${path}`)
  const rows = examples.map(example => row(example))
  if (path.endsWith(".jsonl")) return write(path, rows)
  if (path.endsWith(".parquet")) return writeNestedParquet(path, rows)
  throw new RangeError(`exportDataset: expected a path ending in .jsonl or .parquet, got ${path}`)
}
