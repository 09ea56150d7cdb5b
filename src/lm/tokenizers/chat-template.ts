/** Conversations as text, by the Jinja template that comes with a model (`chat_template`). */
import { Environment, Interpreter, parse, tokenize } from "@huggingface/jinja"

export interface ChatMessage {
  role: string
  content?: unknown
  [name: string]: unknown
}

export interface ChatOptions {
  /** Whether the text ends where the assistant's answer begins. Default false. */
  addGenerationPrompt?: boolean
  /** Functions that the model may call, as JSON schemas. */
  tools?: readonly unknown[]
  /** Which of several templates; default "tool_use" where there are tools and such a template, else "default". */
  template?: string
  /** What else the template looks at: `{ enable_thinking: false }`. */
  variables?: Readonly<Record<string, unknown>>
  /** The time that a template which asks for it gets. Default: now. */
  now?: Date
}

type Templates = string | readonly { name: string; template: string }[] | undefined

export function renderChat(
  templates: Templates,
  messages: readonly ChatMessage[],
  {
    addGenerationPrompt = false,
    tools,
    template,
    variables,
    now,
    specialTokens,
  }: ChatOptions & { specialTokens: Readonly<Record<string, string>> },
): string {
  const source = chosen(templates, template, tools !== undefined)
  let parsed = parsedTemplates.get(source)
  if (!parsed) {
    parsed = parse(tokenize(source, { lstrip_blocks: true, trim_blocks: true })) // as transformers sets Jinja
    parsedTemplates.set(source, parsed)
  }
  const environment = new Environment()
  const given = {
    ...globals,
    strftime_now: (format: string) => strftime(now ?? new Date(), format),
    ...specialTokens,
    messages,
    tools: tools ?? null,
    documents: null,
    add_generation_prompt: addGenerationPrompt,
    ...variables,
  }
  for (const [name, value] of Object.entries(given)) environment.set(name, value)
  return String(new Interpreter(environment).run(parsed).value)
}

const parsedTemplates = new Map<string, ReturnType<typeof parse>>()

/** What Jinja and transformers give every template. */
const globals = {
  true: true,
  True: true,
  false: false,
  False: false,
  none: null,
  None: null,
  range: (from: number, to?: number, step = 1): number[] => {
    const [start, stop] = to === undefined ? [0, from] : [from, to]
    return Array.from({ length: Math.max(0, Math.ceil((stop - start) / step)) }, (_, i) => start + i * step)
  },
  raise_exception: (message: string) => {
    throw new Error(`the chat template refuses the conversation: ${message}`)
  },
}

function chosen(templates: Templates, name: string | undefined, hasTools: boolean): string {
  if (templates === undefined)
    throw new Error("the tokenizer has no chat template: tokenizer_config.json says none")
  if (typeof templates === "string") return templates
  const of = (wanted: string): string | undefined =>
    templates.find(template => template.name === wanted)?.template
  const template = name ? of(name) : ((hasTools ? of("tool_use") : undefined) ?? of("default"))
  if (template !== undefined) return template
  throw new Error(
    `the tokenizer has no chat template ${JSON.stringify(name ?? "default")}, only ${templates.map(({ name }) => name).join(", ")}`,
  )
}

/** Python's strftime in the English locale, local time. */
export function strftime(time: Date, format: string): string {
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat("en-US", options).format(time)
  const two = (value: number): string => String(value).padStart(2, "0")
  const fields: Record<string, () => string> = {
    a: () => part({ weekday: "short" }),
    A: () => part({ weekday: "long" }),
    b: () => part({ month: "short" }),
    B: () => part({ month: "long" }),
    d: () => two(time.getDate()),
    H: () => two(time.getHours()),
    I: () => two(time.getHours() % 12 || 12),
    m: () => two(time.getMonth() + 1),
    M: () => two(time.getMinutes()),
    p: () => (time.getHours() < 12 ? "AM" : "PM"),
    S: () => two(time.getSeconds()),
    y: () => two(time.getFullYear() % 100),
    Y: () => String(time.getFullYear()),
    "%": () => "%",
  }
  return format.replace(/%(.)/g, (whole, letter: string) => {
    const field = fields[letter]
    if (!field) throw new RangeError(`strftime_now: ${whole} is not supported`)
    return field()
  })
}
