import assert from "node:assert/strict"
import * as torch from "etude/torch"
import fc from "fast-check"

const { slice } = torch

describe("x.at(…)", () => {
  const x = torch.arange(24).view(2, 3, 4)
  const of = (...indices: torch.Index[]) => x.at(...indices).toArray()

  it("takes integers, slices, null and … as PyTorch does", () => {
    assert.deepEqual(of(1, 2), [20, 21, 22, 23])
    assert.deepEqual(of(-1, -1, -1), 23)
    assert.deepEqual(of(0, slice(1), slice(null, null, 2)), [
      [4, 6],
      [8, 10],
    ])
    assert.deepEqual(of(slice(), 0, slice(-2)), [
      [2, 3],
      [14, 15],
    ])
    assert.deepEqual(of("...", 3), [
      [3, 7, 11],
      [15, 19, 23],
    ])
    assert.deepEqual(x.at(0, null, "...", null).shape, [1, 3, 4, 1])
    assert.deepEqual(x.at().shape, [2, 3, 4])
  })

  it("gathers by integer arrays and tensors, and by masks of one and more dimensions", () => {
    assert.deepEqual(of([1, 0], [2, 0]), [
      [20, 21, 22, 23],
      [0, 1, 2, 3],
    ])
    assert.deepEqual(of(0, torch.tensor([[0, 2]], { dtype: "int64" }), 1), [[1, 9]])
    assert.deepEqual(of(x.gt(20)), [21, 22, 23])
    assert.deepEqual(of([false, true], 0, slice(2)), [[14, 15]])
    assert.deepEqual(of(x.at("...", 0).ge(16), slice(0, 2)), [
      [16, 17],
      [20, 21],
    ])
    assert.deepEqual(of(x.at("...", 0).ge(16), 3), [19, 23])
    assert.deepEqual(x.at(true).shape, [1, 2, 3, 4])
    assert.deepEqual(x.at(false).shape, [0, 2, 3, 4])
  })

  it("is a view where PyTorch makes a view", () => {
    const y = torch.zeros(3, 3)
    y.at(1).fill_(1)
    y.at(slice(), 2).add_(5)
    assert.deepEqual(y.toArray(), [
      [0, 0, 5],
      [1, 1, 6],
      [0, 0, 5],
    ])
  })

  it("assigns numbers and tensors, by views, masks and integer arrays", () => {
    const y = torch.zeros(2, 3)
    y.setAt([0, slice(1)], 1).setAt([slice(), 0], torch.tensor([7, 8]))
    assert.deepEqual(y.toArray(), [
      [7, 1, 1],
      [8, 0, 0],
    ])
    y.setAt([y.gt(6)], -1)
    assert.deepEqual(y.toArray(), [
      [-1, 1, 1],
      [-1, 0, 0],
    ])
    y.setAt(
      [
        [0, 1],
        [2, 1],
      ],
      torch.tensor([5, 6]),
    )
    assert.deepEqual(y.toArray(), [
      [-1, 1, 5],
      [-1, 6, 0],
    ])
    assert.deepEqual(y.setAt(0, 9).toArray(), [
      [9, 9, 9],
      [-1, 6, 0],
    ])
  })

  it("lets gradients through", () => {
    const w = torch.ones(3, 2, { requiresGrad: true })
    w.at([0, 0, 2], slice(1)).sum().backward()
    assert.deepEqual(w.grad!.toArray(), [
      [0, 2],
      [0, 0],
      [0, 1],
    ])
  })

  it("says what is wrong", () => {
    assert.throws(() => x.at(0, 0, 0, 0), /4 indices for a tensor of 3 dimensions/)
    assert.throws(() => x.at(5), /out of range/)
    assert.throws(() => x.at("...", "..."), /at most one/)
    assert.throws(() => slice(0, 4, -1), /step of at least 1/)
    assert.throws(() => x.at(0.5), /integer/)
    assert.throws(() => x.at({} as never), /expected an integer, slice/)
  })

  it("slices as Array.prototype.slice does, for any bounds", () => {
    const values = [...Array(7).keys()]
    const bound = fc.integer({ min: -9, max: 9 })
    fc.assert(
      fc.property(bound, bound, (start, end) => {
        assert.deepEqual(torch.arange(7).at(slice(start, end)).toArray(), values.slice(start, end))
      }),
    )
  })
})
