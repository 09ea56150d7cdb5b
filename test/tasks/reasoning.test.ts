import assert from "node:assert/strict"
import { execFileSync } from "node:child_process"
import { tasks } from "etude/tasks"
import { random } from "../../src/stats/random.ts"
import { evaluate } from "../../src/tasks/reasoning/expression.ts"
import { run } from "../../src/tasks/reasoning/program.ts"
import { rewrite, rewriteLong, rewriteShort, ruleOf, wordsOver } from "../../src/tasks/reasoning/rewriting.ts"

const of = (name: string, n = 200, level?: number) =>
  tasks[name]!.take(n, { seed: 11, ...(level === undefined ? {} : { level }) })
const boxed = (answer: string) => /\\boxed\{(.*)\}/s.exec(answer)![1]!

describe("expressions", () => {
  it("have the value that Python's exact fractions give", () => {
    const texts = of("arithmetic", 60, 4).map(e => /Compute (.*)\. Give/.exec(e.prompt)![1]!)
    texts.push("1/3 + 1/6", "2*(3-5)/7", "-(4)*-3", "8/2/2", "1-2-3", "((((5))))")
    const script =
      "import sys,re\nfrom fractions import Fraction as F\nfor line in sys.stdin:\n  v=eval(re.sub(r'\\d+',lambda m:f'F({m[0]})',line)); print(f'{v.numerator}/{v.denominator}')"
    const want = execFileSync("python3", ["-c", script], { input: texts.join("\n"), encoding: "utf8" })
      .trim()
      .split("\n")
    const have = texts
      .map(text => evaluate(text)!.value)
      .map(({ numerator, denominator }) => `${numerator}/${denominator}`)
    assert.deepEqual(have, want)
  })
  it("are refused where they are not whole", () => {
    for (const text of [
      "",
      "1+",
      "(1",
      "1)",
      "1 2",
      "1/0",
      "2^3",
      "x",
      "1+*2",
      "9".repeat(12),
      "(".repeat(290),
    ])
      assert.equal(evaluate(text), null, text)
  })
})

describe("the tiny language", () => {
  it("runs branches, loops and remainders", () => {
    const printed = run([
      { do: "set", name: "a", value: 3 },
      { do: "repeat", times: 4, body: [{ do: "set", name: "a", value: { op: "*", left: "a", right: -2 } }] },
      {
        do: "if",
        test: { op: "<", left: "a", right: 50 },
        body: [{ do: "print", value: "a" }],
        otherwise: [],
      },
      { do: "if", test: { op: "==", left: "a", right: 1 }, body: [], otherwise: [{ do: "print", value: 7 }] },
      { do: "print", value: { op: "%", left: -5, right: 3 } },
    ])
    assert.deepEqual(printed, [48, 7, 1])
    assert.throws(() => run([{ do: "print", value: "z" }]), /reads z before it is set/)
    assert.throws(
      () => run([{ do: "repeat", times: 1e9, body: [{ do: "set", name: "a", value: 1 }] }]),
      /more than 10000/,
    )
  })
  it("prints what the same program prints in Python", () => {
    const examples = of("program-output", 60, 4)
    const python = examples.map(({ prompt }) => {
      const program = /print\?\n\n(.*)\n\nList/s.exec(prompt)![1]!
      const lines = program.split("\n").flatMap(line => {
        if (/^ *\}$/.test(line)) return []
        return line
          .replace(/^( *)\} else \{/, "$1else:")
          .replace(/repeat (\d+) \{/, "for _ in range($1):")
          .replace(/if (.*) \{/, "if $1:")
          .replace(/print (.*)/, "out.append($1)")
      })
      return `out=[]\n${lines.join("\n")}\nprint(", ".join(map(str,out)))`
    })
    const want = execFileSync("python3", ["-c", python.join("\n")], { encoding: "utf8" })
      .trim()
      .split("\n")
    assert.deepEqual(
      examples.map(example => boxed(example.answer)),
      want,
    )
  })
})

describe("rewriting", () => {
  const wordOf = (text: string) => wordsOver[4]![text.length]!.find(word => word.text === text)!

  it("takes the first rule at its leftmost place", () => {
    const rules = [ruleOf(wordOf("ab"), wordOf("b")), ruleOf(wordOf("bb"), wordOf("a"))]
    assert.deepEqual(rewrite([wordOf("bab")], rules), { result: "a", steps: 2 })
    assert.deepEqual(rewrite([wordOf("ccc")], [ruleOf(wordOf("a"), wordOf(""))]), { result: "ccc", steps: 0 })
  })

  it("gives by bits what it gives by strings, for words of all lengths that fit", () => {
    const rng = random(3, "rewriting")
    const draw = (letters: number, length: number) => rng.choice(wordsOver[letters]![length]!)
    let steps = 0
    for (let i = 0; i < 5000; i++) {
      const letters = 2 + rng.integer(3)
      const start = [draw(letters, 1 + (i % 3))]
      for (let thirds = rng.integer(10); thirds > 0; thirds--) start.push(draw(letters, 3))
      if (rng.integer(20) === 0)
        start.splice(0, start.length, ...Array.from({ length: 31 }, () => draw(letters, 1)))
      const rules = Array.from({ length: 1 + rng.integer(5) }, () => {
        const from = draw(letters, 1 + rng.integer(3))
        return from.text === "ba"
          ? ruleOf(from, wordOf("ab"))
          : ruleOf(from, draw(letters, rng.integer(from.text.length)))
      })
      const bits = rewriteShort(start, rules)
      assert.deepEqual(bits, rewriteLong(start, rules), JSON.stringify([start, rules]))
      steps += bits.steps
    }
    assert.ok(steps > 10000)
  })

  it("takes words too long for bits", () => {
    const example = tasks["string-rewriting"]!.example(3, { config: { length: 60 } })
    assert.equal((example.metadata as { start: string }).start.length, 60)
    assert.equal(tasks["string-rewriting"]!.score(example.answer, example), 1)
  })

  it("says which settings it can take", () => {
    for (const config of [{ letters: 5 }, { letters: 1 }, { letters: 2, rules: 5 }])
      assert.throws(() => tasks["string-rewriting"]!.example(0, { config }), /expected 2 to 4 letters/)
    assert.throws(
      () => tasks["shortest-path"]!.example(0, { config: { nodes: 27 } }),
      /expected 2 to 26 nodes/,
    )
  })
})

describe("answers hold against another reckoning", () => {
  it("calendar, bases and units, by Python", () => {
    const questions = ["calendar", "bases", "units"]
      .flatMap(name => of(name, 60))
      .map(({ prompt, answer }) => [prompt, boxed(answer)])
    const script = `
import sys,json,re,datetime as d
D=d.date.fromisoformat
U=dict(millimetres=1,centimetres=10,decimetres=100,metres=1000,kilometres=10**6,inches=1,feet=12,yards=36,miles=63360,seconds=1,minutes=60,hours=3600,days=86400,weeks=604800,milligrams=1,grams=1000,kilograms=10**6,tonnes=10**9,millilitres=1,centilitres=10,litres=1000,hectolitres=10**5,bytes=1,kibibytes=2**10,mebibytes=2**20,gibibytes=2**30)
def base(n,b):
  s=""
  while n: s="0123456789abcdefghijklmnopqrstuvwxyz"[n%b]+s; n//=b
  return s
for p,a in json.load(sys.stdin):
  dates=re.findall(r"\\d{4}-\\d\\d-\\d\\d",p.split("Write")[0]); n=re.search(r"(\\d+) days (after|before)",p)
  if p.startswith("Which day"): w=D(dates[0]).strftime("%A")
  elif "Which day" in p: w=D(dates[1]).strftime("%A")
  elif p.startswith("How many days after"): w=str((D(dates[1])-D(dates[0])).days)
  elif n: w=str(D(dates[0])+d.timedelta(int(n[1])*(1 if n[2]=="after" else -1)))
  elif p.startswith("Write the number"):
    x,f,t=re.search(r"number (\\w+) of base (\\d+) in base (\\d+)",p).groups(); w=base(int(x,int(f)),int(t))
  else:
    u=re.search(r"How many (\\w+) are",p)[1]; w=str(sum(int(k)*U[m] for k,m in re.findall(r"(\\d+) (\\w+)",p.split("Give")[0]))//U[u])
  assert w==a,(p,a,w)
print("agreed")`
    const said = execFileSync("python3", ["-c", script], {
      input: JSON.stringify(questions),
      encoding: "utf8",
    })
    assert.equal(said.trim(), "agreed")
  })
  it("linear systems and polynomials, by putting the answer in", () => {
    const side = (text: string, values: Record<string, number>) =>
      [...text.matchAll(/([+-]?) ?(\d*)([xyzw]?)(?:\^(\d))?(?: |$)/g)]
        .filter(([term]) => term.trim() !== "")
        .reduce((sum, [, sign, size, name, power]) => {
          const value = name ? values[name]! ** Number(power || 1) : 1
          return sum + (sign === "-" ? -1 : 1) * Number(size || 1) * value
        }, 0)
    for (const { prompt, answer } of of("linear-system", 60, 3)) {
      const values = Object.fromEntries(
        boxed(answer)
          .split(", ")
          .map((n, i) => ["xyzw"[i]!, Number(n)]),
      )
      const equations = prompt.split("\n").filter(line => line.includes(" = "))
      assert.equal(equations.length, 4)
      for (const equation of equations) {
        const [left, right] = equation.split(" = ")
        assert.equal(side(left!, values), Number(right), equation)
      }
    }
    for (const { prompt, answer } of of("polynomial-roots", 60, 2)) {
      const text = /roots of (.*)\. List/.exec(prompt)![1]!
      const roots = Array.from({ length: 41 }, (_, i) => i - 20).filter(x => side(text, { x }) === 0)
      assert.equal(boxed(answer), roots.join(", "), text)
    }
  })

  it("shortest paths, by Floyd and Warshall; counts, one number at a time; sudokus, by their rules", () => {
    for (const { metadata } of of("shortest-path", 60, 3)) {
      const { nodes, edges, shortest } = metadata as {
        nodes: number
        edges: [number, number, number][]
        shortest: number
      }
      const far = Array.from({ length: nodes }, (_, i) =>
        Array.from({ length: nodes }, (_, j): number => (i === j ? 0 : 1e9)),
      )
      for (const [a, b, length] of edges) far[a]![b] = far[b]![a] = length
      for (let k = 0; k < nodes; k++)
        for (let i = 0; i < nodes; i++)
          for (let j = 0; j < nodes; j++) far[i]![j] = Math.min(far[i]![j]!, far[i]![k]! + far[k]![j]!)
      assert.equal(shortest, far[0]![nodes - 1])
    }
    for (const { prompt, answer } of of("counting", 40)) {
      const [, from, to, which, list] =
        /from (\d+) to (\d+), .* by (none|at least one) of these: (.*)\?/.exec(prompt)!
      const divisors = list!.split(", ").map(Number)
      let count = 0
      for (let n = Number(from); n <= Number(to); n++) {
        const divided = divisors.filter(divisor => Math.floor(n / divisor) * divisor === n).length
        if (which === "none" ? divided === 0 : divided > 0) count++
      }
      assert.equal(boxed(answer), String(count), prompt)
    }
    for (const level of [1, 3, 4]) {
      const { prompt, answer } = of("sudoku", 1, level)[0]!
      const rows = boxed(answer).split(" ")
      const side = rows.length
      const given = prompt.split("\n").slice(1, side + 1)
      const [height, width] = /of (\d) rows by (\d) columns/.exec(prompt)!.slice(1).map(Number) as [
        number,
        number,
      ]
      const whole = (digits: string) => assert.equal([...digits].sort().join(""), "123456789".slice(0, side))
      for (let i = 0; i < side; i++) {
        whole(rows[i]!)
        whole(rows.map(row => row[i]).join(""))
        const [top, left] = [Math.floor((i * width) / side) * height, (i * width) % side]
        whole(
          rows
            .slice(top, top + height)
            .map(row => row.slice(left, left + width))
            .join(""),
        )
        for (let j = 0; j < side; j++) assert.ok(given[i]![j] === "." || given[i]![j] === rows[i]![j])
      }
    }
  })

  it("countdown, colourings and paths take any right answer", () => {
    const countdown = tasks.countdown!
    const example = { ...countdown.example(0), metadata: { numbers: [2, 3, 4], target: 24 } }
    for (const text of ["2*3*4", "4*(2*3)", "(2 \\times 3) \\cdot 4 = 24", "4 × 3 × 2"])
      assert.equal(countdown.score(`\\boxed{${text}}`, example), 1, text)
    for (const text of ["24", "4*3*2*1", "3*4+2", "2*3*4*2/2", "4!", "4*6", "2*3*4 = 25 - 1"])
      assert.equal(countdown.score(`\\boxed{${text}}`, example), 0, text)
    const path = tasks["shortest-path"]!
    const roads = {
      ...path.example(0),
      metadata: {
        nodes: 4,
        edges: [
          [0, 1, 1],
          [1, 3, 1],
          [0, 2, 1],
          [2, 3, 1],
          [0, 3, 5],
        ],
        shortest: 2,
      },
    }
    for (const [text, points] of [
      ["A-B-D", 1],
      ["A \\to C \\to D", 1],
      ["A-D", 0],
      ["A-B-C-D", 0],
      ["D-B-A", 0],
      ["A", 0],
    ] as const)
      assert.equal(path.score(`\\boxed{${text}}`, roads), points, text)
  })
})
