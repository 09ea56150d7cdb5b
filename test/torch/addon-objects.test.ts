import assert from "node:assert/strict"
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import {
  includedFiles,
  keepObject,
  keptObject,
  objectKey,
  sweepObjects,
} from "../../src/torch/addon-objects.ts"

describe("objects of the addon", () => {
  let folder: string
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text)
  const key = (unit: string, ...others: string[]) => objectKey(folder, unit, others)
  beforeEach(() => {
    // a.cc → kernels/k.h → b.h → kernels/k.h (a circle); c.cc reads none of them
    folder = mkdtempSync(join(tmpdir(), "etude-objects-"))
    mkdirSync(join(folder, "kernels"))
    write("a.cc", '#include <vector>\n#include "kernels/k.h"\n#include "elsewhere.h"\n')
    write("kernels/k.h", '#pragma once\n# include "../b.h"\n')
    write("b.h", '#pragma once\n#include "kernels/k.h"\n')
    write("c.cc", "int c;\n")
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it("depend on the headers that their unit reads, at any depth", () => {
    assert.deepEqual(includedFiles(folder, "a.cc"), ["a.cc", "kernels/k.h", "b.h"])
    const before = [key("a.cc"), key("c.cc")]
    write("b.h", "#pragma once\nint b;\n")
    assert.notEqual(key("a.cc"), before[0])
    assert.equal(key("c.cc"), before[1])
  })

  it("depend on flags and compiler, each by itself", () => {
    const keys = [
      key("c.cc"),
      key("c.cc", "-O2"),
      key("c.cc", "-O3"),
      key("c.cc", "-O", "2"),
      key("c.cc", "-O2", ""),
    ]
    assert.equal(new Set(keys).size, keys.length)
  })

  it("are given back while they lie there, and swept when no build has asked for them for days", () => {
    const cache = join(folder, "objects")
    assert.equal(keptObject(cache, "x"), null)
    for (const name of ["x", "y"]) {
      write("made.o", name)
      assert.equal(keepObject(cache, name, join(folder, "made.o")), join(cache, `${name}.o`))
      utimesSync(join(cache, `${name}.o`), new Date(0), new Date(0))
    }
    assert.equal(keptObject(cache, "x"), join(cache, "x.o"))
    sweepObjects(cache)
    assert.deepEqual([existsSync(join(cache, "x.o")), existsSync(join(cache, "y.o"))], [true, false])
  })
})
