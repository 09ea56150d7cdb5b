import assert from "node:assert/strict"
import { readFile } from "node:fs/promises"
import { figure } from "etude/figures"
import { goldens, size } from "./goldens/figures.ts"
import { decodePng, difference } from "./pixels.ts"

/** A quarter of the range of a channel: what two programs' antialiasing does to an edge stays mostly below it. */
const threshold = 64

describe("pictures beside Chromium's", () => {
  for (const [name, { data, layout }] of Object.entries(goldens))
    it(`draws ${name} as Chromium does`, async () => {
      const ours = decodePng(await figure({ data, layout: { ...size, ...layout } }).toPNG({ scale: 1 }))
      const golden = decodePng(await readFile(new URL(`./goldens/${name}.png`, import.meta.url)))
      const apart = difference(ours, golden, threshold, 1)
      assert.ok(apart <= 0.002, `${(100 * apart).toFixed(2)} % of the pixels have no like within 1 px`)
      const strict = difference(ours, golden, threshold, 0)
      assert.ok(strict <= 0.01, `${(100 * strict).toFixed(2)} % of the pixels are apart`)
    })
})
