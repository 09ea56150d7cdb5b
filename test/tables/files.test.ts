import assert from "node:assert/strict"
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gunzipSync, gzipSync } from "node:zlib"
import { type BadRow, read, readBatches, sql, table, write, writeNestedParquet } from "etude/tables"
import fc from "fast-check"

const fixture = (name: string) => join(import.meta.dirname, "fixtures", name)

describe("files of tables", () => {
  let folder = ""
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "etude-tables-"))
  })
  after(() => rm(folder, { recursive: true }))
  const at = (name: string) => join(folder, name)

  const rows = [
    { id: 1, name: "ut", score: 0.5, right: true, notes: ["c", "e"], when: new Date("2024-05-17T12:30:00Z") },
    { id: 2, name: 'a "b", c\nd', score: null, right: false, notes: [], when: null },
    { id: 3, name: "", score: -1e300, right: null, notes: null, when: new Date("1969-01-01T00:00:00Z") },
  ]

  for (const extension of ["parquet", "jsonl", "jsonl.gz", "csv", "tsv", "csv.gz", "arrow"])
    it(`come back as they were written: ${extension}`, async () => {
      const path = at(`round.${extension}`)
      assert.equal(await write(path, table(rows)), 3)
      const back = await read<Record<string, unknown>>(path, { types: { when: "date" } })
      const text = extension.startsWith("csv") || extension === "tsv"
      assert.deepEqual(
        back.objects().map(row => ({
          ...row,
          when: row.when === null ? null : new Date(row.when as string),
          notes: typeof row.notes === "string" ? JSON.parse(row.notes) : row.notes,
        })),
        rows,
      )
      assert.equal(typeof back.get("notes"), text ? "string" : "object")
    })

  it("are written aside: an error midway leaves the old file and nothing else", async () => {
    for (const extension of ["jsonl", "csv.gz", "csv", "parquet", "arrow"]) {
      const path = at(`aside.${extension}`)
      await write(path, [{ a: 1 }])
      const old = await readFile(path)
      const cutShort = async function* () {
        for (let i = 0; i < 10_000; i++) yield { a: i }
        throw new Error("the run was cut short")
      }
      await assert.rejects(write(path, cutShort()), /cut short/)
      assert.deepEqual(await readFile(path), old)
    }
    assert.deepEqual(
      (await readdir(folder)).filter(name => name.endsWith(".part")),
      [],
    )
  })

  it("are read and written in batches", async () => {
    const stream = async function* () {
      for (let i = 0; i < 10_000; i++) yield { i, text: `row ${i}` }
    }
    for (const extension of ["jsonl", "csv", "parquet"]) {
      const path = at(`stream.${extension}`)
      assert.equal(await write(path, stream()), 10_000)
      const sizes: number[] = []
      let next = 0
      for await (const batch of readBatches<{ i: number; text: string }>(path, { batchRows: 3000 })) {
        sizes.push(batch.size)
        for (const row of batch) {
          assert.equal(row.i, next)
          assert.equal(row.text, `row ${next++}`)
        }
      }
      assert.equal(next, 10_000)
      assert.ok(Math.max(...sizes) <= 3000 && sizes.length >= 4, `${extension}: ${sizes}`)
    }
  })

  it("refuse what a format can't hold, naming row and column", async () => {
    await assert.rejects(write(at("x.jsonl"), [{ a: 1 }, { a: Infinity }]), /Infinity at row 1, column "a"/)
    await assert.rejects(write(at("x.jsonl"), [{ a: 2n ** 60n }]), /no exact number in JSON/)
    await assert.rejects(write(at("x.parquet"), [{ a: 1 }, { a: "one" }]), /column "a" mixes types/)
    await assert.rejects(write(at("x.txt"), [{ a: 1 }]), /expected a name ending in .jsonl.*got ".txt"/)
    await assert.rejects(read(at("nothing.csv")), /nothing.csv: no such file/)
  })

  describe("with bad rows", () => {
    const lines = ['{"a": 1}', '{"a": ', "", "[3]", '{"a": 4}', '{"a": 5}'].join("\n")

    it("stop at the first, with file and line", async () => {
      await writeFile(at("bad.jsonl"), lines)
      await assert.rejects(read(at("bad.jsonl")), /bad\.jsonl:2: not JSON .*"\{\\"a\\": "/s)
    })

    it("or leave them out, collected with file, line and reason", async () => {
      const bad: BadRow[] = []
      const good = await read<{ a: number }>(at("bad.jsonl"), { badRows: bad })
      assert.deepEqual(good.array("a"), [1, 4, 5])
      assert.deepEqual(
        bad.map(({ file, line, text }) => ({ file, line, text })),
        [
          { file: at("bad.jsonl"), line: 2, text: '{"a": ' },
          { file: at("bad.jsonl"), line: 4, text: "[3]" },
        ],
      )
      assert.match(bad[1]!.reason, /JSON object/)
    })

    it("name bytes that aren't UTF-8", async () => {
      await writeFile(at("latin.jsonl"), Buffer.from('{"a":"ok"}\n{"a":"caf\xe9"}\n', "latin1"))
      await assert.rejects(read(at("latin.jsonl")), /latin\.jsonl:2: not UTF-8/)
    })

    it("of a CSV: fields too many or few, quotes astray, values of another type", async () => {
      const text = 'n,s\n1,a\n2\n3,"x\ny"\n4,d,e\n5,"q"z\nsix,f\n7,"never closed\n'
      await writeFile(at("bad.csv"), text)
      const bad: BadRow[] = []
      const good = await read(at("bad.csv"), { badRows: bad, types: { n: "number" } })
      assert.deepEqual(good.objects(), [
        { n: 1, s: "a" },
        { n: 3, s: "x\ny" },
      ])
      const reasons = [
        [3, "expected 2 fields, got 1"],
        [6, "expected 2 fields, got 3"],
        [7, "text after a closing quote"],
        [8, 'expected a number in column "n", got "six"'],
        [9, "a quote without end"],
      ]
      assert.deepEqual(
        bad.map(({ line, reason }) => [line, reason]).sort((a, b) => Number(a[0]) - Number(b[0])),
        reasons,
      )
    })
  })

  it("read CSV types from all values, and lose no digits", async () => {
    const text =
      "﻿int,float,code,huge,flag,mixed,empty,spaced\r\n" +
      '1,1e-3,007,12345678901234567890,true,1,,"a, b"\r\n' +
      '-2,NaN,012,1,False,x,,""\r\n'
    await writeFile(at("types.csv"), text)
    assert.deepEqual((await read(at("types.csv"))).objects(), [
      {
        int: 1,
        float: 1e-3,
        code: "007",
        huge: "12345678901234567890",
        flag: true,
        mixed: "1",
        empty: null,
        spaced: "a, b",
      },
      {
        int: -2,
        float: Number.NaN,
        code: "012",
        huge: "1",
        flag: false,
        mixed: "x",
        empty: null,
        spaced: "",
      },
    ])
  })

  it("hold any text in a CSV, wherever its pieces are cut", async () => {
    const path = at("any.csv")
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            a: fc.string({ unit: "grapheme" }),
            b: fc.constantFrom('"', "\r\n", ",", '""\n', "x"),
          }),
          { minLength: 1 },
        ),
        async drawn => {
          const records = drawn.map(record => ({ ...record }))
          await write(path, records)
          const back = await read<{ a: string; b: string }>(path, { types: { a: "string", b: "string" } })
          assert.deepEqual(back.objects(), records)
        },
      ),
      { numRuns: 40 },
    )
    // One piece of the file is 1 MiB: quotes and line breaks fall on its edges.
    const long = Array.from({ length: 60_000 }, (_, i) => ({ a: `"${"é\n".repeat(i % 17)}"`, b: String(i) }))
    await write(path, long)
    assert.deepEqual((await read(path, { types: { b: "string" } })).objects(), long)
  })

  it("keep a column named __proto__ to themselves", async () => {
    const path = at("proto.jsonl")
    await writeFile(path, '{"__proto__": 1, "a": 2}\n')
    const back = await read(path)
    assert.deepEqual(back.columnNames(), ["__proto__", "a"])
    assert.equal(({} as Record<string, unknown>)[0], undefined)
    await write(at("proto2.jsonl"), back)
    assert.equal(await readFile(at("proto2.jsonl"), "utf8"), '{"__proto__":1,"a":2}\n')
  })

  it("are unpacked and packed where they end in .gz", async () => {
    await writeFile(at("z.jsonl.gz"), gzipSync('{"a":1}\n'))
    assert.deepEqual((await read(at("z.jsonl.gz"))).objects(), [{ a: 1 }])
    await write(at("w.csv.gz"), [{ a: 1 }])
    assert.equal(gunzipSync(await readFile(at("w.csv.gz"))).toString(), "a\n1\n")
  })

  const asPyarrowWroteThem = {
    id: [1, 2, 3, 4, 5],
    name: ["ut", "re", null, "fa", "söl ♯"],
    score: [0.5, null, Number.NaN, -1e300, 3.25],
    right: [true, false, null, true, true],
    notes: [["c", "e"], [], null, ["g"], ["b", null]],
    when: [0, 1, 2, 3, 4].map(s => new Date(Date.UTC(2024, 4, 17, 12, 30, s))),
    kind: ["a", "b", "a", null, "b"],
    meta: [{ k: 4, tag: "x" }, { k: 5, tag: null }, null, { k: 6, tag: "y" }, { k: 7, tag: "z" }],
  }
  for (const file of [
    "pyarrow-snappy.parquet",
    "pyarrow-gzip-v2.parquet",
    "pyarrow.arrow",
    "pyarrow-stream.arrow",
  ])
    it(`are read as pyarrow wrote them: ${file}`, async () => {
      const back = await read(fixture(file))
      for (const [column, values] of Object.entries(asPyarrowWroteThem))
        assert.deepEqual(
          back.array(column).map(value => JSON.parse(JSON.stringify(value ?? null))),
          values.map(value => JSON.parse(JSON.stringify(value))),
          column,
        )
      const batches: number[] = []
      for await (const batch of readBatches(fixture(file), { columns: ["id"] })) {
        assert.deepEqual(batch.columnNames(), ["id"])
        batches.push(batch.size)
      }
      assert.equal(
        batches.reduce((a, b) => a + b),
        5,
      )
    })

  it("read Parquet in the compressions that others write", async () => {
    const plain = (await read(fixture("pyarrow-snappy.parquet"))).objects()
    assert.equal(plain.length, 5)
    for (const name of ["pyarrow-zstd", "pyarrow-lz4"])
      assert.deepEqual((await read(fixture(`${name}.parquet`))).objects(), plain, name)
  })

  it("hold true lists and records for loaders that want them", async () => {
    const rows = [
      { id: 1, score: 1, messages: [{ role: "user", content: "söl?" }], tags: [] as string[] },
      {
        id: 2,
        score: 0.5,
        messages: [
          { role: "user", content: "a" },
          { role: "assistant", content: "b" },
        ],
        tags: ["x"],
      },
    ]
    assert.equal(await writeNestedParquet(at("nested.parquet"), rows), 2)
    assert.deepEqual((await read(at("nested.parquet"))).objects(), rows)
    const path = at("nested.parquet")
    const [typed] = (
      await sql`SELECT typeof(messages) AS m, typeof(score) AS s FROM read_parquet(${path})`
    ).objects()
    assert.deepEqual(typed, { m: 'STRUCT("role" VARCHAR, "content" VARCHAR)[]', s: "DOUBLE" })
    const wrong = (...rows: object[]) => writeNestedParquet(at("wrong.parquet"), rows)
    await assert.rejects(
      wrong({ a: [1] }, { a: ["x"] }),
      /row 1\.a is "text", and "whole" in the rows before/,
    )
    await assert.rejects(wrong({ a: 1 }, { a: 1, b: 2 }), /row 1 is .*"b"/)
    await assert.rejects(wrong({ a: { b: null } }), /got null at row 0\.a\.b/)
    await assert.rejects(wrong({ a: [] }), /every list of column "a" is empty/)
    await assert.rejects(wrong(), /expected records, got 0 rows/)
  })

  it("say which column can't be read exactly, or which compression not at all", async () => {
    await assert.rejects(
      read(fixture("big-integers.parquet")),
      /column "big": 9007199254740993 has no exact number/,
    )
    const big = await read<{ big: bigint }>(fixture("big-integers.parquet"), { int64: "bigint" })
    assert.deepEqual([...big.array("big")], [2n ** 53n + 1n, 1n])
    await assert.rejects(read(fixture("compressed.feather")), /compression.*DuckDB/)
    await writeFile(at("not.parquet"), "hello, world, this is text")
    await assert.rejects(read(at("not.parquet")), /not\.parquet: not a Parquet file/)
    await writeFile(at("cut.arrow"), (await readFile(fixture("pyarrow.arrow"))).subarray(0, 1500))
    await assert.rejects(read(at("cut.arrow")), /cut\.arrow: .*cut off/)
    await assert.rejects(
      read(fixture("pyarrow.arrow"), { columns: ["nope"] }),
      /no column "nope"; there are id, name/,
    )
  })

  it("are queried in place by DuckDB, which also reads what we write", async () => {
    await write(at("duck.parquet"), table(rows))
    const path = at("duck.parquet")
    const found = await sql<{ id: number; name: string }>`
      SELECT id, name FROM read_parquet(${path}) WHERE score IS NULL OR score < ${0} ORDER BY id`
    assert.deepEqual(found.objects(), [
      { id: 2, name: 'a "b", c\nd' },
      { id: 3, name: "" },
    ])
    await assert.rejects(sql`SELECT nope FROM range(3)`, /sql: .*nope/)
  })
})
