import assert from "node:assert/strict"
import fc from "fast-check"
import { type Copy, type Prefix, Slots } from "../../../src/lm/sampling/slots.ts"

interface Row {
  name: number
  prefix: Prefix
  length: number
}

describe("Slots", () => {
  for (const shares of [true, false])
    it(`lets every row find its prompt and its own tokens, whatever is taken, released and moved (shares: ${shares})`, () => {
      const moves = fc.array(fc.record({ kind: fc.nat(5), choice: fc.nat(1000), length: fc.nat(4) }), {
        maxLength: 120,
      })
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 7 }), moves, (count, commands) => {
          const slots = new Slots<Row>(count, shares)
          // what stands in each place of each slot: the prompt's name, or the row's
          const held = Array.from({ length: count }, () => Array<string>(40).fill("nothing"))
          const copy = (copies: readonly Copy[]): void => {
            const read = copies.map(({ from, length }) => held[from]!.slice(0, length))
            for (const [i, { to }] of copies.entries()) held[to]!.splice(0, read[i]!.length, ...read[i]!)
          }
          let made = 0
          const prefixes: Prefix[] = []
          const nameOf = (prefix: Prefix): string => `prompt ${prefixes.indexOf(prefix)}`
          for (const { kind, choice, length } of commands) {
            const taken = slots.rows.flatMap((row, slot) => (row ? [slot] : []))
            if (kind <= 2 && slots.free > 0) {
              const known = prefixes.at(-1)
              let prefix = kind > 0 && known && known.slot >= 0 ? known : undefined
              const unread = prefix === undefined
              if (!prefix) prefixes.push((prefix = { slot: -1, length: 1 + length, users: 0 }))
              const { slot, copy: made_ } = slots.take({ name: made++, prefix, length: prefix.length })
              if (unread) held[prefix.slot]!.fill(nameOf(prefix), 0, prefix.length)
              if (made_) copy([made_])
              assert.ok(!taken.includes(slot))
            } else if (kind === 3 && taken.length > 0) {
              copy(slots.release(taken.filter((_, i) => (choice >> i) & 1)))
            } else if (kind === 4) {
              for (const move of slots.compact()) copy([move])
              assert.ok(slots.rows.slice(0, slots.running).every(row => row))
            } else
              for (const slot of taken) {
                const row = slots.rows[slot]!
                held[slot]![row.length++] = `row ${row.name}`
              }
            for (const [slot, row] of slots.rows.entries()) {
              if (!row) continue
              const home = held[shares ? row.prefix.slot : slot]!
              assert.deepEqual(
                home.slice(0, row.prefix.length),
                Array(row.prefix.length).fill(nameOf(row.prefix)),
              )
              assert.ok(
                held[slot]!.slice(row.prefix.length, row.length).every(word => word === `row ${row.name}`),
              )
            }
          }
        }),
        { numRuns: 300 },
      )
    })
})
