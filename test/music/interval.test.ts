import assert from "node:assert/strict"
import {
  formatInterval,
  formatPitch,
  frequency,
  intervalBetween,
  midiNumber,
  parseInterval,
  parsePitch,
  semitonesOf,
  transposeUp,
} from "etude/music"
import fc from "fast-check"

const pitches = fc
  .tuple(
    fc.constantFrom(..."CDEFGAB"),
    fc.constantFrom("", "#", "##", "b", "bb"),
    fc.integer({ min: 0, max: 8 }),
  )
  .map(([letter, accidental, octave]) => parsePitch(`${letter}${accidental}${octave}`))
const name = (a: string, b: string): string => formatInterval(intervalBetween(parsePitch(a), parsePitch(b)))

describe("pitches and intervals", () => {
  it("have the MIDI numbers and frequencies of the standard", () => {
    const known = { "C-1": 0, C4: 60, A4: 69, "B#3": 60, Cb4: 59, Fx2: 43, G9: 127 }
    for (const [text, number] of Object.entries(known))
      assert.equal(midiNumber(parsePitch(text)), number, text)
    assert.equal(frequency(parsePitch("A3")), 220)
    assert.ok(Math.abs(frequency(parsePitch("C4")) - 261.6256) < 1e-4)
  })

  it("are named by their spelling, not by their sound", () => {
    const known: [string, string, string][] = [
      ["C4", "E4", "M3"],
      ["C4", "Eb4", "m3"],
      ["C4", "D#4", "A2"],
      ["F4", "B4", "A4"],
      ["B3", "F4", "d5"],
      ["C4", "G#4", "A5"],
      ["C4", "E5", "M10"],
      ["C4", "C4", "P1"],
      ["C4", "C#4", "A1"],
      ["C4", "Cb4", "A1"],
      ["C4", "C5", "P8"],
      ["G#3", "Fb4", "dd7"],
      ["E4", "C4", "M3"],
      ["C4", "Fbb4", "dd4"],
      ["C4", "Ebb4", "d3"],
    ]
    for (const [a, b, interval] of known) assert.equal(name(a, b), interval, `${a} ${b}`)
  })

  it("read back what they write", () => {
    fc.assert(fc.property(pitches, pitch => assert.deepEqual(parsePitch(formatPitch(pitch)), pitch)))
    fc.assert(
      fc.property(pitches, pitches, (a, b) => {
        const interval = intervalBetween(a, b)
        assert.deepEqual(intervalBetween(b, a), interval)
        if (interval.quality.length > 0 && semitonesOf(interval) >= 0)
          assert.deepEqual(parseInterval(formatInterval(interval)), interval)
      }),
    )
  })

  it("transpose: the interval to the new pitch is the one that was asked for", () => {
    const intervals = fc.constantFrom(
      "P1",
      "m2",
      "M2",
      "A2",
      "m3",
      "M3",
      "P4",
      "A4",
      "d5",
      "P5",
      "m6",
      "M7",
      "P8",
      "m10",
    )
    fc.assert(
      fc.property(pitches, intervals, (pitch, text) => {
        const interval = parseInterval(text)
        const above = transposeUp(pitch, interval)
        assert.equal(midiNumber(above) - midiNumber(pitch), semitonesOf(interval))
        assert.deepEqual(intervalBetween(pitch, above), interval)
      }),
    )
  })

  it("refuse what isn't one", () => {
    for (const text of ["H4", "C", "C#b4", "c4", "", "C4 "])
      assert.throws(() => parsePitch(text), /expected a pitch/)
    for (const text of ["P3", "M5", "m8", "X2", "M0", "Ad3"])
      assert.throws(() => parseInterval(text), /expected an interval/)
  })
})
