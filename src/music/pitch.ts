/** A spelled pitch: C♯4 and D♭4 sound alike (in equal temperament) and are different notes. */
export interface Pitch {
  /** "C" to "B". */
  letter: Letter
  /** Semitones: −2 double flat, −1 flat, 0 natural, 1 sharp, 2 double sharp. */
  accidental: number
  /** Scientific octave: C4 is middle C. */
  octave: number
}

export type Letter = "C" | "D" | "E" | "F" | "G" | "A" | "B"

const semitones: Record<Letter, number> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 }
const letters = Object.keys(semitones) as Letter[]
const spelling: Record<string, number> = { "": 0, "#": 1, "##": 2, x: 2, b: -1, bb: -2 }

/**
 * Reads scientific pitch notation: "C4", "F#3", "Bb-1", "Gx5".
 * Throws a SyntaxError that says what was expected.
 */
export function parsePitch(text: string): Pitch {
  const [, letter, accidental, octave] = /^([A-G])(##|bb|[#bx]?)(-?\d+)$/.exec(text) ?? []
  if (!letter || accidental === undefined || !octave)
    throw new SyntaxError(`expected a pitch such as C4, F#3 or Bb-1, got "${text}"`)
  return { letter: letter as Letter, accidental: spelling[accidental]!, octave: Number(octave) }
}

/** In scientific pitch notation. */
export function formatPitch({ letter, accidental, octave }: Pitch): string {
  const sign = accidental < 0 ? "b".repeat(-accidental) : "#".repeat(accidental)
  return `${letter}${sign}${octave}`
}

/** The MIDI note number: middle C is 60, a semitone is 1. */
export function midiNumber({ letter, accidental, octave }: Pitch): number {
  return 12 * (octave + 1) + semitones[letter] + accidental
}

/** Staff position, counted in steps from C0; accidentals don't move a note on the staff. */
export function staffPosition({ letter, octave }: Pitch): number {
  return 7 * octave + letters.indexOf(letter)
}

/** The pitch of a staff position with an accidental, the inverse of `staffPosition`. */
export function pitchAt(position: number, accidental = 0): Pitch {
  const octave = Math.floor(position / 7)
  return { letter: letters[position - 7 * octave]!, accidental, octave }
}

/** The frequency in hertz, in equal temperament with A4 = `tuning` Hz. */
export function frequency(pitch: Pitch, tuning = 440): number {
  return tuning * 2 ** ((midiNumber(pitch) - 69) / 12)
}
