/**
 * The stories in which a question is dressed. Any story can dress any system, so that only the stated rules, and
 * not the wording, tell which system a question is about.
 */
import type { Random } from "../../stats/random.ts"
import type { Names } from "./words.ts"

export interface Story {
  readonly opening: string
  /** One generator; several; one element. */
  readonly generator: string
  readonly generators: string
  readonly element: string
  readonly nothing: string
  /** At least six names; absent where each question makes up its own code words. */
  readonly names?: readonly string[]
}

export const stories = {
  navigation: {
    opening: "An old ship's log is kept in code words.",
    generator: "manoeuvre",
    generators: "manoeuvres",
    element: "course",
    nothing: "drift",
  },
  machine: {
    opening: "A cipher machine is worked by keys that move its wheels.",
    generator: "key",
    generators: "keys",
    element: "setting",
    nothing: "rest",
    names: ["alpha", "bravo", "delta", "hotel", "kilo", "oscar", "sierra", "tango"],
  },
  knitting: {
    opening: "A knitting book writes its patterns in a shorthand.",
    generator: "stitch",
    generators: "stitches",
    element: "pattern",
    nothing: "plain",
    names: ["knit", "purl", "yarn", "slip", "twist", "cable", "tuck", "bind"],
  },
  puzzle: {
    opening: "A mechanical puzzle has parts that turn.",
    generator: "turn",
    generators: "turns",
    element: "sequence",
    nothing: "still",
    names: ["U", "D", "L", "R", "F", "B"],
  },
  abstract: {
    opening: "Consider words in some letters, with the rules below.",
    generator: "letter",
    generators: "letters",
    element: "word",
    nothing: "empty",
    names: ["a", "b", "c", "d", "g", "h", "m", "p", "q", "t"],
  },
} as const satisfies Record<string, Story>

export type StoryName = keyof typeof stories

const consonants = [..."bdfgklmnprstvz"]
const vowels = [..."aeiou"]

/** A made-up word such as "mip" or "zorud". */
function codeWord(rng: Random): string {
  const syllables = 1 + rng.integer(2)
  let word = rng.choice(consonants) + rng.choice(vowels) + rng.choice(consonants)
  for (let i = 1; i < syllables; i++) word += rng.choice(vowels) + rng.choice(consonants)
  return word
}

/** `count` distinct names in random order. */
export function nameGenerators(rng: Random, story: Story, count: number): Names {
  const names = new Set<string>()
  if (story.names) {
    while (names.size < count) names.add(rng.choice(story.names))
  } else
    while (names.size < count) {
      const word = codeWord(rng)
      if (word !== story.nothing) names.add(word)
    }
  return { generators: [...names], nothing: story.nothing }
}
