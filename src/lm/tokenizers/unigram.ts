/** A text's likliest pieces under a unigram model (Kudo, Subword Regularization, 2018, §3.2). */

export interface UnigramJson {
  /** Pieces with their log-probabilities. */
  vocab: readonly (readonly [piece: string, score: number])[]
  unk_id: number | null
}

/**
 * Viterbi over the positions of a text: the best path to a position is the best to where its last piece begins, and
 * that piece; the first found stays where two are equal, as in Hugging Face's tokenizers. A character that no piece
 * begins with is unknown, at 10 below the worst score; unknown ones in a row are one.
 */
export function unigram({ vocab, unk_id: unknown }: UnigramJson): (word: string) => string[] {
  const scores = new Map(vocab)
  const longest = vocab.reduce((length, [piece]) => Math.max(length, piece.length), 0)
  const unknownScore =
    vocab.reduce((least, [, score]) => Math.min(least, score), Number.POSITIVE_INFINITY) - 10
  return word => {
    // by UTF-16 position: the score of the best path that ends there, where its last piece begins, whether it is known
    const best: { score: number; start: number; isKnown: boolean }[] = [{ score: 0, start: 0, isKnown: true }]
    for (let start = 0; start < word.length; ) {
      const { score } = best[start]!
      const character = String.fromCodePoint(word.codePointAt(start)!)
      let hasCharacter = false
      for (let end = start + character.length; end <= Math.min(word.length, start + longest); end++) {
        const pieceScore = scores.get(word.slice(start, end))
        if (pieceScore === undefined) continue
        offer(end, { score: score + pieceScore, start, isKnown: true })
        if (end === start + character.length) hasCharacter = true
      }
      if (!hasCharacter)
        offer(start + character.length, { score: score + unknownScore, start, isKnown: false })
      start += character.length
    }
    function offer(end: number, path: (typeof best)[number]): void {
      const known = best[end]
      if (!known || path.score > known.score) best[end] = path
    }
    const pieces: string[] = []
    let isUnknown = false
    for (let end = word.length; end > 0; ) {
      const { start, isKnown } = best[end]!
      const piece = word.slice(start, end)
      if (!isKnown && isUnknown) pieces[pieces.length - 1] = piece + pieces.at(-1)
      else pieces.push(piece)
      isUnknown = !isKnown
      end = start
    }
    if (unknown === null && isUnknown)
      throw new Error(
        `${JSON.stringify(pieces.at(-1))} is in no piece of the unigram model, which has no unknown`,
      )
    return pieces.reverse()
  }
}
