/** Our side: `cold` draws one figure; `warm N` draws N after three others; `memory N` tells megabytes as it draws N. */
const start = performance.now()
const { figure } = await import("etude/figures")
const { lineFigure } = await import("./line-figure.ts")
const [, , mode, count = "0"] = process.argv

async function draw(i: number): Promise<number> {
  const spec = lineFigure()
  Object.assign(spec.data[0]!, { name: `run ${i}` })
  const before = performance.now()
  const png = await figure(spec).toPNG({ scale: 2 })
  if (png[1] !== 0x50) throw new Error("expected a PNG")
  return performance.now() - before
}

if (mode === "cold") {
  await draw(0)
  console.log(performance.now() - start)
} else if (mode === "warm") {
  for (let i = 0; i < 3; i++) await draw(i)
  const times: number[] = []
  for (let i = 0; i < Number(count); i++) times.push(await draw(3 + i))
  console.log(JSON.stringify(times))
} else {
  const megabytes: number[] = []
  for (let i = 1; i <= Number(count); i++) {
    await draw(i)
    if (i % 20 === 0) megabytes.push(process.memoryUsage().rss / 2 ** 20)
  }
  console.log(JSON.stringify(megabytes))
}
