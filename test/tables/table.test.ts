import assert from "node:assert/strict"
import { table as arquero, from } from "arquero"
import { DataFrame } from "danfojs-node"
import { desc, jupyterDisplay, op, escape as outside, table, toDanfo } from "etude/tables"

const runs = table([
  { model: "small", depth: 1, success: 0.5 },
  { model: "large", depth: 1, success: 0.75 },
  { model: "small", depth: 2, success: 0.25 },
  { model: "large", depth: 2, success: null },
])

describe("a table", () => {
  it("takes every key of its records, whichever record has it", () => {
    const made = table<{ a?: number; b?: number }>([{ a: 1 }, { b: 2 }, { a: 3, b: 4 }])
    assert.deepEqual(made.objects(), [
      { a: 1, b: undefined },
      { a: undefined, b: 2 },
      { a: 3, b: 4 },
    ])
  })

  it("is made alike of records, of columns and of an arquero table, filter and order kept", () => {
    const records = [{ x: 3 }, { x: 1 }, { x: 2 }]
    assert.deepEqual(table({ x: [3, 1, 2] }).objects(), records)
    const plain = from(records).filter("d => d.x > 1").orderby("x")
    assert.deepEqual(table(plain).array("x"), [2, 3])
    assert.deepEqual(table(arquero({ x: [1] })).objects(), [{ x: 1 }])
  })

  it("follows arquero's verbs with the type of its rows", () => {
    const means = runs
      .groupby("model")
      .rollup({ mean: d => op.mean(d.success), n: () => op.count() as unknown as number })
      .orderby(desc("mean"))
    const rows: { model: string; mean: number; n: number }[] = means.objects()
    assert.deepEqual(rows, [
      { model: "large", mean: 0.75, n: 2 },
      { model: "small", mean: 0.375, n: 2 },
    ])
    const least = 2
    const deep = runs.filter(outside((row: { depth: number }) => row.depth >= least))
    assert.deepEqual(
      [...deep].map(row => row.model),
      ["small", "large"],
    )
    const percent: number[] = runs.derive({ percent: d => (d.success ?? 0) * 100 }).array("percent")
    assert.deepEqual(percent, [50, 75, 25, 0])
    assert.deepEqual(runs.select("model").columnNames(), ["model"])
    assert.deepEqual(runs.array("depth", Float64Array), Float64Array.of(1, 1, 2, 2))
  })

  it("draws the same sample for the same seed, and others for others", () => {
    const many = table({ i: Array.from({ length: 100 }, (_, i) => i) })
    const draw = (seed: number) => many.sample(10, { seed }).array("i")
    assert.deepEqual(draw(1), draw(1))
    assert.notDeepEqual(draw(1), draw(2))
    assert.equal(new Set(draw(3)).size, 10)
  })

  it("says what is missing", () => {
    assert.throws(
      () => runs.get("sucess" as "success"),
      /no column "sucess"; there are model, depth, success/,
    )
    assert.throws(() => runs.object(4), /a row from 0 to 3, got 4/)
    assert.throws(() => table([1, 2] as never), /expected records \(objects\), got 1 at row 0/)
    assert.throws(() => table({ a: [1], b: [] }), /columns of one length, got a: 1, b: 0/)
  })

  it("goes to danfojs and back", () => {
    const frame = toDanfo(runs.select("model", "depth"), DataFrame)
    assert.deepEqual(frame.shape, [4, 2])
    assert.deepEqual(table(frame).objects(), runs.select("model", "depth").objects())
  })
})

describe("a table shown", () => {
  const shown = (value: {
    [jupyterDisplay](request?: { formats?: string[] }): Record<string, string | object>
  }) => value[jupyterDisplay]()

  it("is aligned text with shared decimals, visible nulls and a count of what is left out", () => {
    const rows = table({
      name: ["a", "bb", "ccc"],
      share: [0.5, null, 12.125],
      p: [1e-50, 0.25, Number.NaN],
      n: [10, 200, 3000],
    })
    assert.equal(
      rows.toString({ rows: 2 }),
      [
        "name  share         p    n",
        "──────────────────────────",
        "a      0.50  1.00e-50   10",
        "bb     null      0.25  200",
        "… 1 more row",
      ].join("\n"),
    )
    assert.equal(shown(rows)["text/plain"], rows.toString())
    assert.equal(table([]).toString(), "(0 rows, no columns)")
  })

  it("gives small numbers beside large ones their digits", () => {
    const column = (x: number[]) =>
      table({ x })
        .toString()
        .split("\n")
        .slice(2)
        .map(line => line.trim())
    assert.deepEqual(column([299.5, 106613.86, 2.62]), ["299.5", "106613.9", "2.6"])
    assert.deepEqual(column([0.00004014]), ["4.01e-5"])
    assert.deepEqual(column([1, 20, 300]), ["1", "20", "300"])
    assert.deepEqual(column([0.125, 0.5]), ["0.125", "0.500"])
    assert.deepEqual(column([-1e20, 0, 1e-12]), ["-1.00e20", "0", "1.00e-12"])
  })

  it("is HTML with types, its text escaped, and pages that hold every row once", () => {
    const rows = table({
      i: Array.from({ length: 25 }, (_, i) => i),
      text: Array.from({ length: 25 }, (_, i) => (i === 0 ? "<b>&</script>" : null)),
    })
    const html = shown(rows)["text/html"] as string
    assert.ok(html.includes("&lt;b&gt;&amp;&lt;/script&gt;"))
    assert.ok(!html.includes("<b>"))
    assert.equal(html.match(/<tr /g)?.length, 11)
    assert.match(html, />string\?</)
    assert.match(html, />integer</)
    assert.match(html, /1–10 of 25 rows/)
    const data = JSON.parse(/data = (\{.*\});/.exec(html)![1]!) as { rows: unknown[][]; page: number }
    assert.deepEqual(
      data.rows.map(row => row[0]),
      Array.from({ length: 25 }, (_, i) => String(i)),
    )
    assert.ok(!html.slice(html.indexOf("<script>") + 8, html.lastIndexOf("</script>")).includes("</"))
  })

  it("keeps within its limits on long and wide tables", () => {
    const wide = table(
      Object.fromEntries(Array.from({ length: 30 }, (_, c) => [`c${c}`, new Float64Array(100_000)])),
    )
    const bundle = shown(wide.preview({ limit: 50, columns: 5 }))
    assert.ok((bundle["text/html"] as string).length < 30_000)
    assert.match(bundle["text/plain"] as string, /99,990 more rows; more columns: c5, /)
  })

  it("brings CSV along when it has a name and files are asked for", () => {
    const named = runs.named("runs")
    const bundle = named[jupyterDisplay]({ formats: ["svg"] })
    assert.deepEqual(bundle["application/vnd.etude.export+json"], { name: "runs" })
    assert.equal((bundle["text/csv"] as string).split("\n")[0], "model,depth,success")
    const nested = table([{ tokens: [1, 2], text: 'a "b"', none: null }], { name: "nested" })
    assert.equal(
      nested[jupyterDisplay]({ formats: ["svg"] })["text/csv"],
      'tokens,text,none\n"[1,2]","a ""b""",\n',
    )
    assert.equal(named[jupyterDisplay]()["text/csv"], undefined)
    assert.equal(runs[jupyterDisplay]({ formats: ["svg"] })["text/csv"], undefined)
  })
})
