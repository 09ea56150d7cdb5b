import type { Message } from "./messages.ts"

/** Questions put to front ends on the stdin channel that wait for their answer. */
export class PendingInputs {
  #waiting: { session: string; answer(text: string): void; fail(reason: Error): void }[] = []

  wait(request: Message): Promise<string> {
    return new Promise((answer, fail) =>
      this.#waiting.push({ session: request.header.session, answer, fail }),
    )
  }

  /** Gives an input_reply to the oldest question of its session. */
  take(reply: Message): void {
    const i = this.#waiting.findIndex(each => each.session === reply.header.session)
    if (i < 0) return
    const [question] = this.#waiting.splice(i, 1)
    question!.answer(String(reply.content.value ?? ""))
  }

  /** Nobody will answer any more: the cell that asked was stopped. */
  cancel(reason: string): void {
    for (const question of this.#waiting.splice(0)) question.fail(new Error(reason))
  }
}
