/**
 * Learns a byte-level BPE from texts (Sennrich et al., Neural Machine Translation of Rare Words with Subword Units,
 * 2016; bytes in place of characters: Radford et al., GPT-2, 2019).
 */
import { byteCharacters, preTokenizer } from "./pre-tokenizers.ts"
import { PretrainedTokenizer, type TokenizerConfig } from "./pretrained-tokenizer.ts"

export interface BytePairOptions {
  /** Tokens in all: special ones, the 256 bytes, and merges. */
  vocabSize: number
  /** Tokens found whole in any text, with the first ids. Default none. */
  specialTokens?: readonly string[]
  /** A pair seen less often is not merged. Default 2. */
  minFrequency?: number
  /** tokenizer_config.json: bos_token, eos_token, chat_template, … */
  config?: TokenizerConfig
}

const byteLevel = { type: "ByteLevel", add_prefix_space: false, trim_offsets: true, use_regex: true }

/**
 * A tokenizer whose merges are those that are most frequent in `texts`, pair by pair, within words as GPT-2 cuts them;
 * of equally frequent ones that of the smallest ids. The same merges as the BpeTrainer of Hugging Face's tokenizers
 * learns. Fewer than `vocabSize` tokens where the texts have no more pairs.
 */
export function trainBytePairEncoding(
  texts: Iterable<string>,
  { vocabSize, specialTokens = [], minFrequency = 2, config = {} }: BytePairOptions,
): PretrainedTokenizer {
  const tokens = [...specialTokens, ...[...byteCharacters].sort()]
  const vocab = new Map(tokens.map((token, id) => [token, id]))
  if (!Number.isInteger(vocabSize) || vocabSize < vocab.size)
    throw new RangeError(
      `trainBytePairEncoding: expected vocabSize of at least ${vocab.size}, the bytes and special tokens, got ${vocabSize}`,
    )
  const words = Array.from(countWords(texts), ([word, count]) => ({
    ids: Array.from(word, character => vocab.get(character)!),
    count,
  }))
  const merges: [string, string][] = []
  for (const [left, right] of learnMerges(
    words,
    () => tokens.length >= vocabSize,
    minFrequency,
    pair => {
      const token = tokens[pair[0]]! + tokens[pair[1]]!
      const known = vocab.get(token)
      if (known !== undefined) return known // another pair made the same token
      vocab.set(token, tokens.length)
      return tokens.push(token) - 1
    },
  ))
    merges.push([tokens[left]!, tokens[right]!])
  const json = {
    version: "1.0",
    truncation: null,
    padding: null,
    added_tokens: specialTokens.map((content, id) => ({
      id,
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: null,
    pre_tokenizer: byteLevel,
    post_processor: null,
    decoder: byteLevel,
    model: {
      type: "BPE",
      dropout: null,
      unk_token: null,
      continuing_subword_prefix: null,
      end_of_word_suffix: null,
      fuse_unk: false,
      byte_fallback: false,
      ignore_merges: false,
      vocab: Object.fromEntries(vocab),
      merges,
    },
  }
  return new PretrainedTokenizer(json, config)
}

/** How often each word occurs, in byte characters. */
function countWords(texts: Iterable<string>): Map<string, number> {
  const cut = preTokenizer(byteLevel)
  const counts = new Map<string, number>()
  for (const text of texts) for (const word of cut(text, true)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

type Pair = readonly [left: number, right: number]

/**
 * Merges the most frequent pair again and again, until `isFull`; `name` gives a merged pair its id. The words
 * are changed. Only the words that hold a pair are looked at when it is merged.
 */
function* learnMerges(
  words: readonly { ids: number[]; count: number }[],
  isFull: () => boolean,
  minFrequency: number,
  name: (pair: Pair) => number,
): Generator<Pair> {
  const key = (left: number, right: number): number => left * 2 ** 26 + right // below 2⁵³
  const counts = new Map<number, number>()
  const holders = new Map<number, Set<number>>()
  const add = (left: number, right: number, word: number, count: number): void => {
    const pair = key(left, right)
    counts.set(pair, (counts.get(pair) ?? 0) + count)
    if (count < 0) return
    const held = holders.get(pair)
    if (held) held.add(word)
    else holders.set(pair, new Set([word]))
    touched.add(pair)
  }
  const touched = new Set<number>()
  for (const [word, { ids, count }] of words.entries())
    for (let i = 1; i < ids.length; i++) add(ids[i - 1]!, ids[i]!, word, count)
  const queue = new PairQueue()
  const push = (): void => {
    for (const pair of touched) queue.push(pair, counts.get(pair)!)
    touched.clear()
  }
  push()
  while (!isFull()) {
    const top = queue.pop()
    if (!top) return
    const count = counts.get(top.pair)!
    if (count !== top.count) {
      if (count > 0) queue.push(top.pair, count) // less frequent by now
      continue
    }
    if (count < Math.max(1, minFrequency)) return
    const pair: Pair = [Math.floor(top.pair / 2 ** 26), top.pair % 2 ** 26]
    const id = name(pair)
    yield pair
    for (const word of holders.get(top.pair)!) {
      const { ids, count: times } = words[word]!
      for (let i = 0; i + 1 < ids.length; i++) {
        if (ids[i] !== pair[0] || ids[i + 1] !== pair[1]) continue
        const [before, after] = [ids[i - 1], ids[i + 2]]
        if (before !== undefined) {
          add(before, pair[0], word, -times)
          add(before, id, word, times)
        }
        if (after !== undefined) {
          add(pair[1], after, word, -times)
          add(id, after, word, times)
        }
        ids.splice(i, 2, id)
      }
    }
    counts.set(top.pair, 0)
    holders.delete(top.pair)
    push()
  }
}

/** A binary heap of pairs: the most frequent first, of equally frequent ones the smallest. */
class PairQueue {
  readonly #heap: { pair: number; count: number }[] = []

  push(pair: number, count: number): void {
    const heap = this.#heap
    let at = heap.push({ pair, count }) - 1
    for (let up = (at - 1) >> 1; at > 0 && this.#isBefore(at, up); up = (at - 1) >> 1) {
      this.#swap(at, up)
      at = up
    }
  }

  pop(): { pair: number; count: number } | undefined {
    const heap = this.#heap
    if (heap.length === 0) return undefined
    this.#swap(0, heap.length - 1)
    const top = heap.pop()
    for (let at = 0; ; ) {
      let first = at
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < heap.length && this.#isBefore(child, first)) first = child
      if (first === at) return top
      this.#swap(at, first)
      at = first
    }
  }

  #isBefore(a: number, b: number): boolean {
    const [left, right] = [this.#heap[a]!, this.#heap[b]!]
    return left.count > right.count || (left.count === right.count && left.pair < right.pair)
  }

  #swap(a: number, b: number): void {
    const heap = this.#heap
    ;[heap[a], heap[b]] = [heap[b]!, heap[a]!]
  }
}
