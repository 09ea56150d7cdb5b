import assert from "node:assert/strict"
import * as torch from "etude/torch"
import fc from "fast-check"

describe("tensors and JavaScript values", () => {
  it("makes the dtype that the values tell, and gives the values back", () => {
    assert.equal(torch.tensor([1, 2]).dtype, "float32")
    assert.equal(torch.tensor([true]).dtype, "bool")
    assert.equal(torch.tensor([1n]).dtype, "int64")
    assert.equal(torch.tensor(new Int16Array([1])).dtype, "int16")
    assert.equal(torch.tensor(3.5).item(), 3.5)
    assert.deepEqual(torch.tensor([[], []]).shape, [2, 0])
    assert.deepEqual(
      torch
        .tensor(
          [
            [1, 2],
            [3, 4],
          ],
          { dtype: "int64" },
        )
        .toArray(),
      [
        [1, 2],
        [3, 4],
      ],
    )
    assert.deepEqual(torch.tensor([[true, false]]).toArray(), [[true, false]])
    assert.deepEqual(torch.tensor([1, 2, 3, 4], { shape: [2, 2] }).toArray(), [
      [1, 2],
      [3, 4],
    ])
  })

  it("rounds to each dtype as that dtype does", () => {
    const third = torch.tensor([1 / 3])
    assert.equal(third.to("float64").item(), Math.fround(1 / 3))
    assert.equal(third.to("bfloat16").item(), 0.333984375)
    assert.equal(third.to("float16").item(), 0.333251953125)
    assert.equal(torch.tensor([300]).to("uint8").item(), 44)
    for (const dtype of [
      "int8",
      "int16",
      "int32",
      "uint8",
      "float32",
      "float64",
      "float16",
      "bfloat16",
    ] as const) {
      assert.deepEqual(torch.tensor([1, 0, 2], { dtype }).toArray(), [1, 0, 2], dtype)
    }
  })

  it("refuses rows of different lengths and values that are no numbers", () => {
    assert.throws(() => torch.tensor([[1, 2], [3]]), /different lengths/)
    assert.throws(() => torch.tensor([1, [2]]), /expected numbers|different lengths/)
    assert.throws(() => torch.tensor(["a"] as never), /expected numbers/)
    assert.throws(() => torch.tensor([Number.NaN], { dtype: "int64" }), /no int64/)
  })

  it("round-trips any float32 and int64 array", () => {
    fc.assert(
      fc.property(fc.float32Array(), values => {
        assert.deepEqual(torch.tensor(values).toTypedArray(), values)
      }),
      { numRuns: 50 },
    )
    fc.assert(
      fc.property(fc.bigInt64Array(), values => {
        assert.deepEqual(torch.tensor(values).toTypedArray(), values)
      }),
      { numRuns: 50 },
    )
  })

  it("shares memory with typed arrays, both ways", () => {
    const array = new Float32Array([1, 2, 3, 4])
    const shared = torch.fromTypedArray(array.subarray(1), { shape: [3, 1] })
    shared.mul_(10)
    assert.deepEqual([...array], [1, 20, 30, 40])
    array[1] = 7
    assert.equal(shared.at(0, 0).item(), 7)
    const tensor = torch.zeros(3, { dtype: "float64" })
    const view = tensor.asTypedArray()
    view[2] = 5
    assert.deepEqual(tensor.toArray(), [0, 0, 5])
    tensor.dispose()
    globalThis.gc?.()
    assert.deepEqual([...view], [0, 0, 5], "the view keeps the memory")
    assert.throws(() => torch.ones(2, 3).t().asTypedArray(), /contiguous/)
    assert.throws(() => torch.fromTypedArray(new Float32Array(4), { shape: [5] }), /takes 20 bytes/)
  })

  it("keeps a typed array alive as long as a tensor needs it", () => {
    const made = Array.from({ length: 50 }, (_, i) => torch.fromTypedArray(new Float32Array(1000).fill(i)))
    globalThis.gc?.()
    for (const [i, t] of made.entries()) assert.equal(t.mean().item(), i)
  })

  it("creates as PyTorch does", () => {
    assert.deepEqual(torch.arange(2, 8, 2).toArray(), [2, 4, 6])
    assert.equal(torch.arange(3).dtype, "int64")
    assert.equal(torch.arange(0, 1, 0.25).dtype, "float32")
    assert.deepEqual(torch.full([2], 1).dtype, "float32")
    assert.deepEqual(torch.linspace(0, 1, 3).toArray(), [0, 0.5, 1])
    assert.deepEqual(torch.eye(2).toArray(), [
      [1, 0],
      [0, 1],
    ])
    assert.deepEqual(torch.zeros(2, 3).shape, torch.ones([2, 3]).shape)
    assert.equal(torch.randn(2, { requiresGrad: true }).requiresGrad, true)
    const drawn = torch.randint(3, 5, [100])
    assert.deepEqual([drawn.min().item(), drawn.max().item(), drawn.dtype], [3, 4, "int64"])
  })

  it("reads its shape anew after an in-place change", () => {
    const x = torch.ones(2, 3)
    x.t_()
    assert.deepEqual(x.shape, [3, 2])
    assert.deepEqual(x.mT.shape, [2, 3])
    assert.equal(x.size(-1), 2)
  })

  it("prints shape, dtype and values, and never throws at it", () => {
    assert.equal(String(torch.tensor([[1, 2.5]])), "Tensor [1, 2] float32\n[[1, 2.500]]")
    for (const t of [
      torch.empty([2], { device: "meta" }),
      torch.eye(2).toSparse(),
      torch.zeros(0),
      torch.zeros([2], { dtype: "complex64" }),
    ]) {
      assert.match(String(t), /^Tensor \[/)
    }
    const gone = torch.ones(1)
    gone.dispose()
    assert.match(String(gone), /disposed/)
  })
})
