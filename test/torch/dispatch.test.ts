import assert from "node:assert/strict"
import * as torch from "etude/torch"
import { direct } from "../../src/torch/direct.ts"

describe("operators by schema", () => {
  const { aten } = torch.ops

  it("takes arguments by position and by name, and fills in the schema's defaults", () => {
    const x = torch.tensor([1, 2])
    assert.deepEqual(aten.add.Tensor(x, x, { alpha: 3 }).toArray(), [4, 8])
    assert.deepEqual(aten.add(x, x).toArray(), [2, 4])
    const m = torch.arange(6).view(2, 3)
    assert.deepEqual(m.sum(1, true).toArray(), m.sum({ dim: 1, keepdim: true }).toArray())
    assert.deepEqual(m.sum([0, 1]).item(), 15)
    assert.equal(m.sum(0, { dtype: "float64" }).dtype, "float64")
  })

  it("picks the overload by the kinds of the arguments", () => {
    const x = torch.tensor([4, 1, 9])
    assert.equal(x.max().item(), 9)
    const [values, places] = x.view(1, 3).max(1)
    assert.deepEqual([values.item(), places.item()], [9, 2])
    assert.deepEqual(x.max(torch.tensor([5, 5, 5])).toArray(), [5, 5, 9])
    assert.deepEqual(torch.pow(2, torch.tensor([1, 2])).toArray(), [2, 4])
    assert.deepEqual(
      x.split(2).map(t => t.toArray()),
      [[4, 1], [9]],
    )
    assert.deepEqual(
      x.split([1, 2]).map(t => t.toArray()),
      [[4], [1, 9]],
    )
  })

  it("answers tuples, lists, numbers and truth values as such", () => {
    const [q, r] = torch.linalg.qr(
      torch.tensor([
        [2, 1],
        [1, 3],
      ]),
    )
    assert.ok(
      q.matmul(r).allclose(
        torch.tensor([
          [2, 1],
          [1, 3],
        ]),
        1e-5,
        1e-5,
      ),
    )
    assert.equal(torch.ops.aten.equal(torch.ones(2), torch.ones(2)), true)
    assert.equal(torch.tensor([1, 2, 3]).unbind().length, 3)
    assert.equal(torch.promoteTypes("int64", "float16"), "float16")
  })

  it("changes in place and writes to `out`, and answers the very object", () => {
    const x = torch.ones(3)
    assert.equal(x.add_(1), x)
    assert.equal(aten.mul_.Scalar(x, 2), x)
    const out = torch.empty(3)
    assert.equal(aten.add.out(x, x, { out }), out)
    assert.deepEqual(out.toArray(), [8, 8, 8])
    const [values, indices] = [torch.empty(0), torch.empty([0], { dtype: "int64" })]
    const answer = aten.sort.values(torch.tensor([3, 1, 2]), { values, indices })
    assert.equal(answer[0], values)
    assert.deepEqual(indices.toArray(), [1, 2, 0])
  })

  it("passes lists with absent tensors, dtypes, devices, layouts, memory formats and generators", () => {
    const x = torch.arange(9).view(3, 3)
    assert.deepEqual(aten.index.Tensor(x, [null, torch.tensor([0, 2], { dtype: "int64" })]).shape, [3, 2])
    assert.equal(
      torch.zerosLike(x, { dtype: "bfloat16", device: "cpu", layout: "strided" }).dtype,
      "bfloat16",
    )
    const image = torch.ones(1, 2, 3, 3).contiguous({ memoryFormat: "channelsLast" })
    assert.deepEqual(image.stride(), [18, 1, 6, 2])
    const draw = () =>
      torch.bernoulli(torch.full([16], 0.5), { generator: new torch.Generator().manualSeed(5) })
    assert.deepEqual(draw().toArray(), draw().toArray())
  })

  it("keeps lists apart: two of one call, of one call after another, and one with a gap after one without", () => {
    const of = (...values: number[]): torch.Tensor[] => values.map(value => torch.tensor([value]))
    const numbers = (tensors: torch.Tensor[]): number[] => tensors.map(tensor => tensor.item())
    assert.deepEqual(numbers(aten._foreach_mul.List(of(2, 3), of(10, 100))), [20, 300])
    assert.deepEqual(torch.cat(of(1, 2)).toArray(), [1, 2])
    assert.deepEqual(torch.cat(of(3, 4)).toArray(), [3, 4])
    const long = Array.from({ length: 200 }, (_, i) => i)
    assert.deepEqual(torch.cat(of(...long)).toArray(), long)
    const x = torch.arange(9).view(3, 3)
    const [rows, columns] = [
      [1, 2],
      [0, 2],
    ].map(place => torch.tensor(place, { dtype: "int64" }))
    assert.deepEqual(aten.index.Tensor(x, [rows!, columns!]).toArray(), [3, 8])
    assert.deepEqual(aten.index.Tensor(x, [null, columns!]).shape, [3, 2])
  })

  it("keeps integers exact: bigints, and 64-bit results", () => {
    const big = 2n ** 60n + 1n
    const x = torch.full([1], big)
    assert.equal(x.dtype, "int64")
    assert.equal(x.toTypedArray()[0], big)
    assert.throws(() => x.item(), /not exact/)
    assert.deepEqual(torch.tensor([7]).to("int64").mul(2).dtype, "int64")
    assert.equal(torch.tensor([7]).to("int64").mul(0.5).dtype, "float32")
  })

  it("knows every aten operator and says which overloads it has", () => {
    const names = torch.operatorNames().filter(name => name.startsWith("aten::"))
    assert.ok(names.length > 3000, String(names.length))
    for (const name of names) {
      const [base = "", overload = ""] = name.split(".", 2)
      assert.ok(torch.operator(base, overload).schema.startsWith(name), name)
    }
  })

  describe("errors", () => {
    it("name the operator, the shapes and dtypes, and LibTorch's reason", () => {
      const call = () => torch.ones(2, 3).matmul(torch.ones(2, 3, { dtype: "float64" }))
      assert.throws(call, (error: Error) => {
        assert.ok(error instanceof torch.TorchError)
        assert.equal(error.operator, "aten::matmul")
        assert.match(error.message, /aten::matmul\(Tensor \[2, 3\] float32, Tensor \[2, 3\] float64\)/)
        assert.match(error.stack ?? "", /dispatch\.test\.ts/)
        return true
      })
    })

    it("name shapes and dtypes of lists too, of the first few where there are many, and the gaps", () => {
      const x = torch.ones(2, 3)
      const one = "Tensor [2, 3] float32"
      const [cat, index] = ["aten::cat(", "aten::index.Tensor("]
      const gone = torch.tensor([9], { dtype: "int64" })
      for (const [call, words] of [
        [() => torch.cat([x, torch.ones([4], { dtype: "int64" })]), `${cat}[${one}, Tensor [4] int64]):`],
        [
          () => torch.cat([...Array(6).fill(x), torch.ones(1, 4)]),
          `${cat}[${`${one}, `.repeat(4)}… 7 in all]):`,
        ],
        [
          () => aten.index.Tensor(torch.ones(3), [gone, null]),
          `${index}Tensor [3] float32, [Tensor [1] int64, null]):`,
        ],
      ] as const)
        assert.throws(call, ({ message }: Error) => message.startsWith(words) || assert.fail(message))
    })

    it("name the argument that is of the wrong kind", () => {
      const x = torch.ones(2)
      assert.throws(() => aten.add.Tensor(x, 3 as never), /argument 'other': expected Tensor, got 3/)
      assert.throws(() => aten.softmax.int(x, 0.5), /argument 'dim': expected integer/)
      assert.throws(() => torch.operator("aten::relu").call([x, { nonsense: 1 }]), /no argument 'nonsense'/)
      assert.throws(() => torch.operator("aten::relu").call([x, x]), /at most 1 positional/)
      assert.throws(() => aten.mm.default(x as never, undefined as never), /'mat2' is missing/)
      assert.throws(() => torch.zeros([2], { dtype: "float31" as never }), /expected dtype|expected a dtype/)
      assert.throws(() => torch.zeros([2], { device: "moon" }), torch.TorchError)
      assert.throws(() => torch.operator("aten::no_such_operator"), /no operator aten::no_such_operator/)
      assert.throws(() => x.add("a" as never), /no overload takes/)
    })

    it("are exceptions also for tensors that are gone", () => {
      const x = torch.ones(2)
      x.dispose()
      assert.equal(x.disposed, true)
      for (const use of [
        () => x.add(1),
        () => x.shape,
        () => torch.cat([x]),
        () => x.backward(),
        () => x.toArray(),
      ]) {
        assert.throws(use, /no longer there/)
      }
    })

    it("of memory can be caught, and work goes on", () => {
      assert.throws(() => torch.zeros([2 ** 40]), torch.OutOfMemoryError)
      assert.throws(() => torch.zeros([2 ** 52, 2 ** 52]), torch.TorchError)
      assert.equal(torch.ones(2).sum().item(), 2)
    })
  })

  it("are not called past the checks of an operator that needs them", () => {
    assert.throws(() => direct("_fft_r2c"), /not safe without the checks/)
    assert.throws(() => direct("_stack"), /not safe without the checks/)
    assert.equal(direct("relu")(torch.tensor([-1]).handle).item(), 0)
  })
})
