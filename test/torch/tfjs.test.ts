import assert from "node:assert/strict"
import { createRequire } from "node:module"
import * as tf from "@tensorflow/tfjs"
import * as torch from "etude/torch"

describe("TensorFlow.js", () => {
  before(() => tf.setBackend("cpu"))

  it("tensors come over with shape and dtype, and go back", () => {
    const cases: [tf.Tensor, torch.Dtype][] = [
      [tf.tensor2d([[1.5, -2], [0, 3]]), "float32"], // biome-ignore format: a matrix
      [tf.tensor1d([1, 2, 3], "int32"), "int32"],
      [tf.tensor3d([1, 0, 1, 1], [2, 1, 2], "bool"), "bool"],
      [tf.scalar(7), "float32"],
      [tf.zeros([0, 3]), "float32"],
    ]
    for (const [given, dtype] of cases) {
      const tensor = torch.fromTfjs(given)
      assert.deepEqual([tensor.shape, tensor.dtype], [given.shape, dtype])
      assert.deepEqual(Array.from(tensor.toTypedArray(), Number), Array.from(given.dataSync()))
      const back = torch.toTfjs(tensor, tf)
      assert.deepEqual([back.shape, back.dtype], [given.shape, given.dtype])
      assert.deepEqual(back.dataSync(), given.dataSync())
    }
  })

  it("gets float32 and int32 of the types it lacks, and no silent overflow", () => {
    assert.deepEqual(
      Array.from(torch.toTfjs(torch.tensor([0.5, 2], { dtype: "bfloat16" }), tf).dataSync()),
      [0.5, 2],
    )
    const integers = torch.toTfjs(torch.tensor([1, -(2 ** 31)], { dtype: "int64" }), tf)
    assert.deepEqual([integers.dtype, Array.from(integers.dataSync())], ["int32", [1, -(2 ** 31)]])
    assert.throws(() => torch.toTfjs(torch.tensor([2 ** 31], { dtype: "int64" }), tf), /int64.*outside int32/)
    assert.throws(() => torch.toTfjs(torch.zeros([1], { dtype: "complex64" }), tf), /cannot take complex64/)
    assert.throws(() => torch.fromTfjs(tf.tensor1d(["a"])), /tensors of string/)
    assert.throws(() => torch.toTfjs(torch.zeros(1), {} as never), /expected TensorFlow.js itself/)
  })

  it("is the bridge for danfojs frames", () => {
    const dfd = createRequire(import.meta.url)("danfojs-node") as typeof import("danfojs-node")
    const frame = new dfd.DataFrame({ step: [1, 2, 3], reward: [0.25, 0.5, 1] })
    const tensor = torch.fromTfjs(frame.tensor)
    assert.deepEqual(tensor.toArray(), [[1, 0.25], [2, 0.5], [3, 1]]) // biome-ignore format: a matrix
    const doubled = new dfd.DataFrame(torch.toTfjs(tensor.mul(2), dfd.tensorflow))
    assert.deepEqual(doubled.values, [[2, 0.5], [4, 1], [6, 2]]) // biome-ignore format: a matrix
  })
})
