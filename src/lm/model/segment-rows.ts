/**
 * Attention over packed sequences (`packSequences`) by kernels that want rows: prompts and completions are put together
 * to rows for it, and taken apart again.
 */
import * as torch from "../../torch/index.ts"
import { nn, type Tensor } from "../../torch/index.ts"

const { embedding } = nn.functional

/** N different tokens of some sequences, which attention sees in blocks of rows of about one length. */
export interface RowPacking {
  /** Of each block, [B, T]: which of the N tokens stands at each place; 0 where a row is filled up. */
  gathers: readonly Tensor[]
  /** [N]: at which of all blocks' B·T places each token's output is read. */
  scatter: Tensor
}

/** The tokens of one row: of its prompt, and of what follows. */
interface Row {
  prompt: readonly [start: number, length: number]
  own: readonly [start: number, length: number]
}

const widthOf = ({ prompt, own }: Row): number => prompt[1] + own[1]

export function rowPacking(segments: Int32Array, device: torch.Device): RowPacking {
  const { gathers, scatter } = gatherRows(rowsOf(segments))
  return {
    gathers: gathers.map(({ rows, width, gather }) => torch.tensor(gather, { device }).view([rows, width])),
    scatter: torch.tensor(scatter, { device }),
  }
}

/** One row for each completion, and for each prompt that none of more than one token follows. */
function rowsOf(segments: Int32Array): Row[] {
  const rows: Row[] = []
  for (let i = 0; i < segments.length; i += 4) {
    const [start, length, promptStart, promptLength] = segments.subarray(i, i + 4) as unknown as number[]
    const isPrompt = promptLength === 0
    const isFollowed = isPrompt && i + 4 < segments.length && segments[i + 7]! > 0
    if (!isFollowed) rows.push({ prompt: [promptStart!, promptLength!], own: [start!, length!] })
  }
  return rows
}

/** Fewer rows are not worth a call of attention of their own. */
const smallestBlock = 16

/** Rows of like length together. */
function gatherRows(rows: readonly Row[]): {
  gathers: { rows: number; width: number; gather: Int32Array }[]
  scatter: Int32Array
} {
  const blocks: Row[][] = []
  for (const row of rows.toSorted((a, b) => widthOf(b) - widthOf(a))) {
    const block = blocks.at(-1)
    if (!block || (block.length >= smallestBlock && widthOf(row) < 0.8 * widthOf(block[0]!)))
      blocks.push([row])
    else block.push(row)
  }
  const last = Math.max(...rows.flatMap(({ prompt, own }) => [prompt[0] + prompt[1], own[0] + own[1]]))
  const scatter = new Int32Array(last)
  let before = 0
  const gathers = blocks.map(block => {
    const width = widthOf(block[0]!)
    const gather = new Int32Array(block.length * width)
    for (const [i, { prompt, own }] of block.entries()) {
      const tokens = [prompt, own].flatMap(([start, length]) => Array.from({ length }, (_, t) => start + t))
      gather.set(tokens, i * width)
      for (const [place, token] of tokens.entries()) scatter[token] = before + i * width + place
    }
    before += gather.length
    return { rows: block.length, width, gather }
  })
  return { gathers, scatter }
}

/**
 * Attention over the sequences that the different tokens [1, H, N, headDim] make: `mix` does it for rows [B, H, T,
 * headDim], once for each block.
 */
export function attendRows(
  [query, key, value]: readonly [Tensor, Tensor, Tensor],
  { gathers, scatter }: RowPacking,
  mix: (query: Tensor, key: Tensor, value: Tensor) => Tensor,
): Tensor {
  const flat = [query, key, value].map(x => ({
    x: x.transpose(1, 2).reshape([x.shape[2]!, -1]),
    heads: x.shape[1]!,
  }))
  const mixed = gathers.map(gather => {
    // a look-up, because its gradient is summed by a kernel that works on many rows at once
    const [q, k, v] = flat.map(({ x, heads }) =>
      embedding(gather, x)
        .view([...gather.shape, heads, -1])
        .transpose(1, 2),
    ) as [Tensor, Tensor, Tensor]
    return mix(q, k, v).transpose(1, 2).reshape([gather.numel(), -1]) // [B·T, H·headDim]
  })
  const [heads, headDim] = [query.shape[1]!, value.shape[3]!]
  return embedding(scatter, torch.cat(mixed, 0)).view([1, scatter.shape[0]!, heads, headDim]).transpose(1, 2)
}
