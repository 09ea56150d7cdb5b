import assert from "node:assert/strict"
import {
  bars,
  calibration,
  correlationMatrix,
  dag,
  type Figure,
  learningCurves,
  passAtKCurves,
  ranking,
  scatter,
  scoreTable,
  setTheme,
  spectrum,
  transitions,
} from "etude/figures"
import { meanInterval, passAtK, pearson, wilson } from "etude/stats"
import { gallery } from "./gallery.ts"

type Trace = Record<string, unknown> & { x: number[]; y: number[] }
const traces = (figure: Figure): Trace[] => figure.data as unknown as Trace[]
const named = (figure: Figure, name: string): Trace => traces(figure).find(trace => trace.name === name)!
const subtitle = (figure: Figure): string =>
  (figure.layout.title as { subtitle?: { text?: string } } | undefined)?.subtitle?.text ?? ""

describe("charts", () => {
  for (const [name, make] of Object.entries(gallery))
    it(`${name} is drawn whole`, async () => {
      const chart = make()
      const svg = await chart.toSVG()
      assert.ok(!/NaN|\[object/.test(svg), "every number is one")
      const title = (chart.layout.title as { text: string }).text
      assert.ok(svg.includes(`>${title}<`), "with its title")
    })

  it("take the theme that is in force when they are made", async () => {
    setTheme("dark")
    try {
      assert.match(await gallery.bars!().toSVG(), /rgb\(21, 25, 34\)/)
    } finally {
      setTheme("light")
    }
    assert.throws(() => setTheme("solarized" as "dark"), /light, dark, print or a Theme, got "solarized"/)
  })

  it("give a series the caller's colour, whatever its place", () => {
    const rows = ["a", "b", "a", "b"].map((who, x) => ({ who, x, y: x * x }))
    const colorsOf = (figure: Figure, colors: string[]) =>
      assert.deepEqual(
        traces(figure).map(trace => (trace.marker as { color: string }).color),
        colors,
      )
    const own = { b: "#112233" }
    colorsOf(bars(rows, { x: "x", y: "y", color: "who", colors: own }), ["#356db2", "#112233"])
    colorsOf(learningCurves(rows, { x: "x", y: "y", color: "who", colors: own }), ["#356db2", "#112233"])
    colorsOf(scatter(rows, { x: "x", y: "y", color: "who", trend: "none", colors: own }), [
      "#356db2",
      "#112233",
    ])
  })

  it("can be changed further, and say in the layout what the caller says", () => {
    const chart = bars([{ x: "a", y: 1 }], {
      x: "x",
      y: "y",
      layout: { xaxis: { title: { text: "mine" } }, height: 300 },
    })
    chart
      .updateLayout({ yaxis: { range: [0, 5] } })
      .updateTraces({ opacity: 0.5 })
      .addTrace({ type: "scatter", x: ["a"], y: [2] })
    const { data, layout } = chart.toJSON()
    assert.equal(data.length, 2)
    assert.equal(data[0]!.opacity, 0.5)
    assert.equal(layout.height, 300)
    const { xaxis, yaxis } = layout as unknown as {
      xaxis: { title: { text: string }; type: string }
      yaxis: { range: number[]; rangemode: string }
    }
    assert.deepEqual(
      [xaxis.title.text, xaxis.type, yaxis.range, yaxis.rangemode],
      ["mine", "category", [0, 5], "tozero"],
    )
  })

  it("name the columns there are, the row that is no number, and the lack of rows", () => {
    assert.throws(
      () => bars([{ a: 1, b: 2 }], { x: "c" as "a", y: "b" }),
      /bars: expected a column "c", got rows with a, b/,
    )
    assert.throws(
      () =>
        scatter(
          [
            { x: 1, y: 2 },
            { x: 2, y: "two" as never },
          ],
          { x: "x", y: "y" },
        ),
      /numbers in column "y", got "two" in row 2/,
    )
    assert.throws(() => bars([], { x: "x" as never, y: "y" as never }), /bars: expected rows, got none/)
  })

  it("take rows from anything that yields them, and from tables", () => {
    function* steps() {
      for (let step = 0; step < 3; step++) yield { step, reward: step / 3 }
    }
    const fromLoop = learningCurves(steps(), { x: "step", y: "reward" })
    const fromTable = learningCurves({ objects: () => [...steps()] }, { x: "step", y: "reward" })
    assert.deepEqual(fromLoop.data, fromTable.data)
  })
})

describe("learning curves", () => {
  const rows = [0, 1, 2].flatMap(seed => [0, 1].map(step => ({ seed, step, reward: step + seed ** 2 / 10 })))

  it("draw the mean over seeds and its 95 % interval", () => {
    const chart = learningCurves(rows, { x: "step", y: "reward", seed: "seed" })
    const { mean, interval } = meanInterval([1, 1.1, 1.4])
    const [shade, line] = traces(chart)
    assert.ok(Math.abs(line!.y[1]! - mean) < 1e-12)
    assert.deepEqual(
      [shade!.y[1], shade!.y[2]],
      [interval[1], interval[0]],
      "the band turns round at the last step",
    )
    assert.equal(subtitle(chart), "mean and 95 % interval over 3 seeds")
  })

  it("smooth without drawing the start to zero, and leave gaps", () => {
    const constant = [0, 1, 2, 3].map(step => ({ step, loss: step === 2 ? null : 5 }))
    const line = traces(learningCurves(constant, { x: "step", y: "loss", smooth: 0.9 })).at(-1)!
    assert.deepEqual(
      line.y.map(v => Math.round(v * 1e9) / 1e9),
      [5, 5, Number.NaN, 5],
    )
  })
})

describe("scatter", () => {
  const rows = [1, 2, 3, 4, 5].map(x => ({ x, y: 2 * x + (x % 2), group: x > 2 ? "b" : "a" }))

  it("says the correlation, and fits the least-squares line", () => {
    const chart = scatter([...rows, { x: 6, y: null as unknown as number, group: "b" }], { x: "x", y: "y" })
    const { r } = pearson([1, 2, 3, 4, 5], [3, 4, 7, 8, 11])
    assert.match(subtitle(chart), new RegExp(`^ρ = ${r.toFixed(2)} \\[.*n = 5 \\(1 left out: missing\\)$`))
    const line = traces(chart).at(-1)!
    // slope Sxy / Sxx = 20/10, through the means (3, 6.6)
    assert.deepEqual(
      line.y.map(v => Math.round(v * 1e9) / 1e9),
      [2.6, 10.6],
    )
  })

  it("says when a correlation is not defined", () => {
    assert.match(
      subtitle(
        scatter(
          [1, 2, 3].map(x => ({ x, y: 1 })),
          { x: "x", y: "y", trend: "none" },
        ),
      ),
      /not defined: a column is constant/,
    )
  })
})

describe("bars, tables and rankings", () => {
  it("put Wilson's interval on shares", () => {
    const [bar] = traces(
      bars([{ depth: 2, k: 30, n: 128 }], { x: "depth", y: { successes: "k", trials: "n" } }),
    )
    const { estimate, interval } = wilson(30, 128)
    const { array, arrayminus } = bar!.error_y as { array: number[]; arrayminus: number[] }
    assert.deepEqual(
      [bar!.y[0], array[0], arrayminus[0]],
      [estimate, interval[1] - estimate, estimate - interval[0]],
    )
  })

  it("rank from the best down", () => {
    const chart = ranking(
      [
        { m: "b", s: 1 },
        { m: "a", s: 3 },
        { m: "c", s: 2 },
      ],
      { item: "m", score: "s" },
    )
    assert.deepEqual((chart.layout.yaxis as { categoryarray: string[] }).categoryarray, ["a", "c", "b"])
  })

  it("mark the best of each column, every one of them where they tie", () => {
    const chart = scoreTable(
      [
        { m: "a", s: 1, t: 4 },
        { m: "b", s: 1, t: 2 },
      ],
      { best: { s: "max", t: "min" } },
    )
    const { font } = (chart.data[0] as unknown as { cells: { font: { weight: number[][] } } }).cells
    assert.deepEqual(font.weight, [
      [400, 400],
      [700, 700],
      [400, 700],
    ])
  })
})

describe("charts of probabilities and matrices", () => {
  it("calibration: expected calibration error of the bins", () => {
    // bin 0.9–1: mean prediction 0.95, all true; bin 0.1–0.2: mean 0.15, half true → (2·0.05 + 2·0.35) / 4
    const rows = [0.95, 0.95, 0.15, 0.15].map((p, i) => ({ p, hit: i < 3 }))
    assert.match(subtitle(calibration(rows, { predicted: "p", outcome: "hit" })), /^ECE 0\.200, n = 4$/)
    assert.throws(
      () => calibration([{ p: 1.2, hit: true }], { predicted: "p", outcome: "hit" }),
      /in \[0, 1\], got 1\.2 in row 1/,
    )
  })

  it("correlation matrix: symmetric, ones on the diagonal, empty where not defined", () => {
    const rows = [1, 2, 3, 5].map(x => ({ x, y: -x, constant: 1 }))
    const { z } = correlationMatrix(rows, { columns: ["x", "y", "constant"] }).data[0] as unknown as {
      z: (number | null)[][]
    }
    assert.deepEqual(
      z.map(row => row.map(v => (v === null || Number.isNaN(v) ? null : Math.round(v * 1e9) / 1e9))),
      [
        [1, -1, null],
        [-1, 1, null],
        [null, null, null],
      ],
    )
  })

  it("transitions: shares of each row", () => {
    const rows = [
      ["n", "f"],
      ["n", "n"],
      ["n", "f"],
      ["f", "f"],
    ].map(([a, b]) => ({ a, b }))
    const { z } = transitions(rows, { from: "a", to: "b", states: ["n", "f", "m"] }).data[0] as unknown as {
      z: (number | null)[][]
    }
    assert.deepEqual(z, [
      [1 / 3, 2 / 3, 0],
      [0, 1, 0],
      [null, null, null],
    ])
    assert.throws(
      () => transitions(rows, { from: "a", to: "b", states: ["n"] }),
      /expected the states n, got "f"/,
    )
  })

  it("pass@k: the unbiased estimate at each power of two", () => {
    const line = named(
      passAtKCurves(
        [
          { n: 8, c: 2 },
          { n: 8, c: 4 },
        ],
        { n: "n", c: "c" },
      ),
      "",
    )
    assert.deepEqual(line.x, [1, 2, 4, 8])
    assert.ok(Math.abs(line.y[1]! - (passAtK(8, 2, 2) + passAtK(8, 4, 2)) / 2) < 1e-12)
  })

  it("spectrum: the effective rank of equal values is their number", () => {
    const [line] = traces(spectrum({ I: [1, 1, 1, 1] }))
    assert.equal(line!.name, "I (effective rank 4.0)")
    assert.throws(() => spectrum({ bad: [1, -1] }), /"bad", got -1/)
  })

  it("graphs: a cycle is named", () => {
    assert.throws(
      () =>
        dag({
          nodes: ["a", "b"],
          edges: [
            { from: "a", to: "b" },
            { from: "b", to: "a" },
          ],
        }),
      /no cycle, got/,
    )
  })
})
