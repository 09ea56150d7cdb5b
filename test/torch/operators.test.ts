import assert from "node:assert/strict"
import { fileURLToPath } from "node:url"
import * as torch from "etude/torch"
import { Tensor } from "etude/torch"
import { cases, type Inputs } from "./operator-cases.ts"

/**
 * Outputs and gradients against PyTorch's (fixtures/make_operators.py). Where the fixture comes from the same
 * LibTorch the numbers are equal or nearly so; the tolerances leave room for another version's or processor's
 * kernels: a few steps of float32, and of bfloat16 (2⁻⁸ of a value, added up over some operations).
 */
const tolerances = { float32: { rtol: 1e-4, atol: 2e-5 }, bfloat16: { rtol: 2e-2, atol: 2e-2 } } as const
type Tested = keyof typeof tolerances

const file = torch.openSafetensors(fileURLToPath(new URL("fixtures/operators.safetensors", import.meta.url)))
const refused = new Set(JSON.parse(file.metadata.refused!) as string[])
const recorded = new Map<string, string[]>()
for (const name of file.names) {
  const [, owner, entry] = /^(.*)\/([^/]*)$/.exec(name)!
  recorded.set(owner!, [...(recorded.get(owner!) ?? []), entry!])
}

/** The inputs in a dtype; those of floating point require gradients. */
function inputsIn(dtype: torch.Dtype): Inputs {
  const entries = recorded.get("input")!.map(name => {
    const input = file.tensor(`input/${name}`)
    return [name, input.dtype === "float32" ? input.to({ dtype, copy: true }).requiresGrad_() : input]
  })
  return Object.fromEntries(entries) as Inputs
}

/** −0.65 … 0.85 in steps of a quarter: what the fixture sums outputs with before the backward pass. */
function weights(out: Tensor): Tensor {
  const values = torch.arange(out.numel()).remainder(7).sub(3).div(4).add(0.1)
  return values.reshape(out.shape).to(out.dtype)
}

function assertClose(actual: Tensor, name: string, dtype: Tested): void {
  const expected = file.tensor(name)
  assert.deepEqual([actual.shape, actual.dtype], [expected.shape, expected.dtype], name)
  const { rtol, atol } = tolerances[dtype]
  const [found, wanted] = [actual, expected].map(x => x.detach().to("float64"))
  assert.ok(
    torch.allclose(found!, wanted!, rtol, atol, true),
    `${name}:\nexpected ${expected}\nfound ${actual}`,
  )
}

describe("operators agree with PyTorch's values", () => {
  it("in at least 150 cases, each of them in the fixture", () => {
    const names = Object.keys(cases)
    assert.ok(names.length >= 150)
    const inFile = [...recorded.keys()].filter(owner => owner.endsWith("/float32"))
    assert.deepEqual(new Set(names.map(name => `${name}/float32`)), new Set(inFile))
  })

  for (const [name, run] of Object.entries(cases))
    for (const dtype of Object.keys(tolerances) as Tested[]) {
      const owner = `${name}/${dtype}`
      if (refused.has(owner))
        it(`${owner} is refused`, () => {
          const inputs = inputsIn(dtype)
          assert.throws(() => run(inputs), torch.TorchError)
        })
      else
        it(owner, () =>
          torch.scope(() => {
            const inputs = inputsIn(dtype)
            const result = run(inputs)
            const outputs = result instanceof Tensor ? [result] : result
            for (const [i, output] of outputs.entries()) assertClose(output, `${owner}/out${i}`, dtype)
            const differentiable = outputs.filter(output => output.requiresGrad)
            torch.backward(differentiable.map(output => output.mul(weights(output)).sum()))
            const gradients = Object.entries(inputs).flatMap(([name, { grad }]) =>
              grad ? [{ name, grad }] : [],
            )
            assert.deepEqual(
              gradients.map(({ name }) => `grad.${name}`).sort(),
              recorded
                .get(owner)!
                .filter(entry => entry.startsWith("grad."))
                .sort(),
            )
            for (const { name, grad } of gradients) assertClose(grad, `${owner}/grad.${name}`, dtype)
          }),
        )
    }
})

describe("operators' gradients agree with finite differences", () => {
  it("which find a wrong one, and say where", () => {
    const wrong = torch.autogradFunction({
      forward: (_, x: torch.Tensor) => x.pow(3),
      backward: (_, gradient) => gradient,
    })
    const x = torch.tensor([0.5, -2], { dtype: "float64", requiresGrad: true })
    assert.throws(
      () => torch.gradcheck(wrong, [x]),
      (error: Error) => {
        assert.match(error.message, /input 0\[0\]: autograd gives 1, finite differences 0\.7[45]/)
        assert.match(error.stack!, /operators\.test\.ts:\d+/)
        return true
      },
    )
  })

  // Ties and jumps: a finite difference across them says nothing.
  const kinked = new Set(["div floor", "div trunc", "median dim"])
  for (const [name, run] of Object.entries(cases)) {
    const entries = recorded.get(`${name}/float32`) ?? []
    const used = entries.flatMap(entry => (entry.startsWith("grad.") ? [entry.slice(5) as keyof Inputs] : []))
    if (used.length === 0 || kinked.has(name)) continue
    it(name, () => {
      const inputs = inputsIn("float64")
      const values = used.map(input => inputs[input])
      torch.gradcheck(
        (...xs) => run({ ...inputs, ...Object.fromEntries(used.map((n, i) => [n, xs[i]!])) }),
        values,
      )
    })
  }
})
