/** What the next token is drawn from: the softmax of logits / temperature, cut off as transformers does, in this order. */
export interface Distribution {
  /** 0 takes the likeliest token. */
  temperature: number
  /** Only the k likeliest tokens; 0: all. */
  topK: number
  /** Only the likeliest tokens whose predecessors sum up to less than this; 1: all. */
  topP: number
  /** Only tokens at least this many times as likely as the likeliest; 0: all. */
  minP: number
}
