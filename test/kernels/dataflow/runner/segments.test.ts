import assert from "node:assert/strict"
import fc from "fast-check"
import { encodeMarker, Segments, type Stream } from "../../../../kernels/dataflow/runner/segments.ts"

const token = "0123456789abcdef"

type Step = { stream: Stream; run: number; text: string } | { message: string; run: number }

/** What a child would write for these steps: bytes for each pipe, and numbered messages. */
function write(steps: readonly Step[]): { stdout: Buffer; stderr: Buffer; messages: [number, string][] } {
  const pipes = { stdout: "", stderr: "" }
  const messages: [number, string][] = []
  let segment = 0
  let current = ""
  const open = (run: number, hasMessage: boolean): void => {
    const marker = encodeMarker(token, { segment: ++segment, run, hasMessage })
    pipes.stdout += marker
    pipes.stderr += marker
  }
  for (const step of steps) {
    if ("message" in step) {
      open(step.run, true)
      messages.push([segment, step.message])
      current = ""
    } else {
      if (current !== `${step.run}${step.stream}`) open(step.run, false)
      current = `${step.run}${step.stream}`
      pipes[step.stream] += step.text
    }
  }
  return { stdout: Buffer.from(pipes.stdout), stderr: Buffer.from(pipes.stderr), messages }
}

describe("runner: two pipes and a channel in one order", () => {
  const stream = fc.constantFrom<Stream>("stdout", "stderr")
  // Text with the marker's own characters in it must not be taken for one.
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("\x1e", `\x1e${token.slice(0, 5)}`, "é😀", "\x1f"),
  )
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 4, arbitrary: fc.record({ stream, run: fc.nat(2), text }) },
    { weight: 1, arbitrary: fc.record({ message: fc.string(), run: fc.nat(2) }) },
  )

  it("comes out as it was written, however it is cut and whichever channel is late", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.infiniteStream(fc.nat(12)), (steps, cuts) => {
        const { stdout, stderr, messages } = write(steps)
        const got: { run: number; stream: string; text: string }[] = []
        const segments = new Segments<string>(token, {
          text: (run, name, part) => got.push({ run, stream: name, text: part }),
          message: message => got.push({ run: -1, stream: "message", text: message }),
        })
        const rest = { stdout, stderr }
        const waiting = [...messages]
        for (const cut of cuts) {
          if (waiting.length + rest.stdout.length + rest.stderr.length === 0) break
          const channel = cut % 3
          if (channel === 2) {
            const next = waiting.shift()
            if (next) segments.message(...next)
            continue
          }
          const name = channel === 0 ? "stdout" : "stderr"
          segments.chunk(name, rest[name].subarray(0, cut + 1))
          rest[name] = rest[name].subarray(cut + 1)
        }
        segments.end()
        const join = (parts: { run: number; stream: string; text: string }[]) => {
          const joined: typeof parts = []
          for (const part of parts) {
            const last = joined.at(-1)
            if (part.text === "" && part.stream !== "message") continue
            if (last && part.stream !== "message" && last.stream === part.stream && last.run === part.run)
              last.text += part.text
            else joined.push({ ...part })
          }
          return joined
        }
        const expected = steps.map(each =>
          "message" in each
            ? { run: -1, stream: "message", text: each.message }
            : { ...each, text: Buffer.from(each.text).toString() },
        )
        assert.deepEqual(join(got), join(expected))
      }),
      { numRuns: 2000 },
    )
  })

  it("does not wait for a marker to pass on what is printed", () => {
    const got: string[] = []
    const segments = new Segments<string>(token, {
      text: (_run, _stream, part) => got.push(part),
      message: () => {},
    })
    const marker = Buffer.from(encodeMarker(token, { segment: 1, run: 1, hasMessage: false }))
    segments.chunk("stdout", Buffer.concat([marker, Buffer.from("now")]))
    assert.deepEqual(got, [])
    segments.chunk("stderr", marker)
    segments.chunk("stdout", Buffer.from(" and then"))
    assert.equal(got.join(""), "now and then")
  })
})
