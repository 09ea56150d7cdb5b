import { midiNumber, type Pitch, pitchAt, staffPosition } from "./pitch.ts"

/** The distance between two pitches: a number (third, sixth, …) that counts staff steps, and a quality. */
export interface Interval {
  /** 1 unison, 2 second, … 8 octave, 10 tenth. */
  number: number
  /** "P" perfect, "M" major, "m" minor, "A" augmented, "d" diminished; doubled letters where it is so twice. */
  quality: string
}

/** Semitones of the perfect or major interval on each step of the octave: unison, second, … seventh. */
const plain = [0, 2, 4, 5, 7, 9, 11]
const isPerfect = (steps: number): boolean => [0, 3, 4].includes(steps % 7)
const plainSemitones = (steps: number): number => 12 * Math.floor(steps / 7) + plain[steps % 7]!

/**
 * The interval between two pitches, whichever is the higher on the staff. A descending augmented unison counts as
 * augmented, so the order of the arguments makes no difference.
 */
export function intervalBetween(a: Pitch, b: Pitch): Interval {
  const steps = Math.abs(staffPosition(b) - staffPosition(a))
  const isUpward = staffPosition(b) > staffPosition(a) || (steps === 0 && midiNumber(b) >= midiNumber(a))
  const semitones = isUpward ? midiNumber(b) - midiNumber(a) : midiNumber(a) - midiNumber(b)
  const offset = semitones - plainSemitones(steps)
  return { number: steps + 1, quality: qualityOf(offset, isPerfect(steps)) }
}

function qualityOf(offset: number, perfect: boolean): string {
  if (offset === 0) return perfect ? "P" : "M"
  if (offset > 0) return "A".repeat(offset)
  if (!perfect && offset === -1) return "m"
  return "d".repeat(perfect ? -offset : -offset - 1)
}

/** "M3", "P5", "A4", "m10" */
export function formatInterval({ number, quality }: Interval): string {
  return `${quality}${number}`
}

/** Reads what `formatInterval` writes. Throws a SyntaxError for anything else, a perfect third for instance. */
export function parseInterval(text: string): Interval {
  const [, quality, digits] = /^(P|M|m|A+|d+)([1-9]\d*)$/.exec(text) ?? []
  const number = Number(digits)
  const fits = quality && (isPerfect(number - 1) ? !"Mm".includes(quality) : quality !== "P")
  if (!quality || !fits) throw new SyntaxError(`expected an interval such as M3, P5 or A4, got "${text}"`)
  return { number, quality }
}

/** How many semitones an interval spans. */
export function semitonesOf({ number, quality }: Interval): number {
  const steps = number - 1
  const below = isPerfect(steps) ? 0 : 1
  const offset =
    quality === "m"
      ? -1
      : quality[0] === "A"
        ? quality.length
        : quality[0] === "d"
          ? -below - quality.length
          : 0
  return plainSemitones(steps) + offset
}

/** The pitch that lies an interval above `pitch`, spelled as the interval demands. */
export function transposeUp(pitch: Pitch, interval: Interval): Pitch {
  const position = staffPosition(pitch) + interval.number - 1
  const accidental = midiNumber(pitch) + semitonesOf(interval) - midiNumber(pitchAt(position))
  return pitchAt(position, accidental)
}
