import * as torch from "etude/torch"

/** A linear congruential generator: enough to vary calls, and the same everywhere. */
export function dice(seed: number): () => number {
  let state = BigInt(seed) * 2654435761n + 12345n
  return () => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn
    return Number(state >> 11n) / 2 ** 53
  }
}

type Dice = () => number
const pick = <Item>(roll: Dice, items: readonly Item[]): Item => items[Math.floor(roll() * items.length)]!

const shapes: readonly (readonly number[])[] = [
  [],
  [1],
  [4],
  [2, 3],
  [3, 3],
  [2, 3, 4],
  [1, 2, 4, 4],
  [2, 2, 3, 3, 3],
  [2, 1, 5, 8],
  [0],
  [0, 3],
  [2, 0, 3],
]
const dtypes = [
  "float32",
  "float32",
  "float32",
  "float64",
  "int64",
  "int64",
  "bool",
  "bfloat16",
  "float16",
  "uint8",
  "int32",
  "complex64",
] as const

/** Tensors of many kinds: empty, scalar, not contiguous, expanded, with gradients, disposed. */
export function hostileTensor(roll: Dice): torch.Tensor {
  const dtype = pick(roll, dtypes)
  const shape = pick(roll, shapes)
  const values = torch.randint(-3, 6, shape)
  let made = dtype === "bool" ? values.gt(1) : values.to(dtype)
  const kind = roll()
  if (kind < 0.1 && made.ndim >= 2) made = made.transpose(0, -1)
  else if (kind < 0.15 && made.ndim >= 1) made = made.flip([0])
  else if (kind < 0.2) made = made.unsqueeze(0).expand([3, ...shape])
  else if (kind < 0.3 && (dtype === "float32" || dtype === "float64")) made = made.clone().requiresGrad_()
  else if (kind < 0.33 && (dtype === "float32" || dtype === "float64")) made = made.mul(Number.NaN)
  else if (kind < 0.35 && made.ndim === 2 && dtype === "float32") made = made.toSparse()
  else if (kind < 0.36) made.dispose()
  else if (kind < 0.38 && dtype === "float32") made = torch.empty(shape, { device: "meta" })
  return made
}

const integers = [
  0,
  1,
  2,
  3,
  -1,
  -2,
  4,
  7,
  100,
  -100,
  2 ** 31,
  -(2 ** 31),
  2 ** 40,
  Number.MAX_SAFE_INTEGER,
  -Number.MAX_SAFE_INTEGER,
]
const numbers = [
  0,
  1,
  -1,
  0.5,
  2,
  1e-8,
  1e30,
  -1e30,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
]
const strings = [
  "",
  "mean",
  "sum",
  "none",
  "cpu",
  "cuda",
  "reduce",
  "linear",
  "amax",
  "prod",
  "floor",
  "trunc",
  "ij,jk->ik",
  "\u0000",
  "x".repeat(300),
]
const wrongKinds: readonly unknown[] = [
  null,
  undefined,
  {},
  [],
  "?",
  3,
  2.5,
  true,
  10n,
  () => 1,
  Symbol("s"),
  new Float32Array(3),
  [[1]],
  Number.NaN,
]

/** What the arguments of one call have in common: nothing, or a shape and dtype that let it get further. */
interface Mood {
  calm: boolean
  shape: readonly number[]
  dtype: torch.Dtype
}

/** A value for a parameter: mostly of its kind, often at the edge, sometimes of another kind altogether. */
function hostileValue(roll: Dice, mood: Mood, parameter: torch.Operator["parameters"][number]): unknown {
  if (roll() < (mood.calm ? 0.01 : 0.03)) return pick(roll, wrongKinds)
  if (parameter.hasDefault && roll() < 0.5) return undefined
  if (parameter.optional && roll() < 0.4) return null
  if (parameter.list) {
    const length = parameter.length && roll() < 0.9 ? parameter.length : Math.floor(roll() * 4)
    return Array.from({ length }, () =>
      parameter.optionalElement && roll() < 0.3 ? null : element(roll, mood, parameter.kind),
    )
  }
  return element(roll, mood, parameter.kind)
}

function element(roll: Dice, mood: Mood, kind: string): unknown {
  switch (kind) {
    case "T":
      if (!mood.calm || roll() < 0.1) return hostileTensor(roll)
      return torch.randint(0, 3, mood.shape).to(mood.dtype)
    case "i":
      return mood.calm || roll() < 0.7 ? Math.floor(roll() * 3) : pick(roll, integers)
    case "f":
      return mood.calm || roll() < 0.5 ? roll() : pick(roll, numbers)
    case "S":
      return mood.calm ? Math.floor(roll() * 3) : pick(roll, [...numbers, 3, 2, 1, true, 5n])
    case "b":
      return roll() < 0.5
    case "s":
      return pick(roll, strings)
    case "d":
      return mood.calm ? mood.dtype : pick(roll, dtypes)
    case "D":
      return mood.calm
        ? "cpu"
        : pick(roll, ["cpu", "cpu", "cpu", "meta", "cuda", "cuda:7", "nonsense", "cpu:3"])
    case "l":
      return pick(roll, ["strided", "strided", "sparse", "sparse_csr", "mkldnn"])
    case "m":
      return pick(roll, ["contiguous", "preserve", "channelsLast"])
    case "g":
      return new torch.Generator()
    default:
      return pick(roll, wrongKinds)
  }
}

export interface FuzzedCall {
  name: string
  args: unknown[]
}

/** Call `index` of the run of `seed`: one operator with arguments of all kinds. */
export function hostileCall(names: readonly string[], seed: number, index: number): FuzzedCall {
  const roll = dice(seed * 1_000_003 + index)
  for (let k = 0; k < 4; k++) roll()
  const full = pick(roll, names)
  const [base = "", overload = ""] = full.split(".", 2)
  const op = torch.operator(base, overload)
  const args: unknown[] = []
  const options: Record<string, unknown> = {}
  const mood: Mood = { calm: roll() < 0.5, shape: pick(roll, shapes), dtype: pick(roll, dtypes) }
  for (const parameter of op.parameters) {
    const value = hostileValue(roll, mood, parameter)
    if (parameter.keywordOnly) {
      if (value !== undefined) options[parameter.name] = value
    } else args.push(value)
  }
  const arity = roll()
  if (arity < 0.02) args.pop()
  else if (arity < 0.04) args.push(pick(roll, wrongKinds))
  if (Object.keys(options).length > 0) args.push(options)
  return { name: full, args }
}
