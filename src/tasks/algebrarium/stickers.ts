/**
 * The group of the 3×3×3 cube as permutations of its 48 movable stickers, built from the geometry of the cube:
 * a sticker is a place in {-1, 0, 1}³ and the direction in which it looks; a turn of a face rotates its layer.
 */

/** Where each sticker of the solved cube has gone: 48 numbers. */
export type Stickers = Uint8Array

type Vector = readonly [number, number, number]

/** The outward directions of the faces, in pairs of opposites: U D, L R, F B. */
const outward: readonly Vector[] = [
  [0, 1, 0],
  [0, -1, 0],
  [-1, 0, 0],
  [1, 0, 0],
  [0, 0, 1],
  [0, 0, -1],
]

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

/** A quarter turn clockwise as seen from outside along `axis`: v ↦ axis(axis·v) - axis × v. */
function quarterTurn(v: Vector, axis: Vector): Vector {
  const along = dot(axis, v)
  const [x, y, z] = axis
  const turned: Vector = [
    x * along - (y * v[2] - z * v[1]),
    y * along - (z * v[0] - x * v[2]),
    z * along - (x * v[1] - y * v[0]),
  ]
  return turned
}

const nameOf = (place: Vector, looks: Vector): string => [...place, ...looks].map(n => n + 0).join(" ")

const stickers: { place: Vector; looks: Vector }[] = []
for (const looks of outward)
  for (let a = -1; a <= 1; a++)
    for (let b = -1; b <= 1; b++) {
      if (a === 0 && b === 0) continue // a centre, which no turn moves
      const free = [a, b]
      const place = looks.map(n => (n === 0 ? free.pop()! : n)) as unknown as Vector
      stickers.push({ place, looks })
    }
const numberOf = new Map(stickers.map(({ place, looks }, i) => [nameOf(place, looks), i]))

export const solved: Stickers = Uint8Array.from(stickers.keys())

/** a, then b. */
export function followedBy(a: Stickers, b: Stickers): Stickers {
  return a.map(place => b[place]!)
}

const quarter: Stickers[] = outward.map(axis =>
  Uint8Array.from(stickers, ({ place, looks }, i) =>
    dot(place, axis) === 1 ? numberOf.get(nameOf(quarterTurn(place, axis), quarterTurn(looks, axis)))! : i,
  ),
)

/** `turns[face][n]` for n quarter turns clockwise, n in 0..3; faces in the order U D L R F B. */
export const turns: readonly (readonly Stickers[])[] = quarter.map(once => {
  const twice = followedBy(once, once)
  return [solved, once, twice, followedBy(twice, once)]
})

/** For each sticker, the next of its piece, clockwise as seen from outside. Turns keep it: turn[next[s]] = next[turn[s]]. */
export const nextOnPiece: Stickers = Uint8Array.from(stickers, ({ place, looks }) => {
  const axis = looks.findIndex(n => n !== 0)
  const clockwise = place[0] * place[1] * place[2] > 0 ? 2 : 1 // for a corner; an edge has but one other
  for (const step of [clockwise, 3 - clockwise]) {
    const other = (axis + step) % 3
    if (place[other] !== 0)
      return numberOf.get(nameOf(place, place.map((n, i) => (i === other ? n : 0)) as unknown as Vector))!
  }
  throw new Error("a centre has no next sticker")
})

/** One sticker of each piece: where these have gone tells where all have. Corners, then edges. */
export const pieces: Stickers = Uint8Array.from(
  [3, 2].flatMap(size =>
    [...solved].filter(s => {
      const own = [s, nextOnPiece[s]!, nextOnPiece[nextOnPiece[s]!]!]
      return new Set(own).size === size && s === Math.min(...own)
    }),
  ),
)
