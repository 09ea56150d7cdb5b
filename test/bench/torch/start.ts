// Milliseconds from the import of the library to its first result, in a new process.
const start = performance.now()
const torch = await import("etude/torch")
const first = torch.ones(4).add(1).sum().item()
if (first !== 8) throw new Error(`expected 8, got ${first}`)
console.log(performance.now() - start)
