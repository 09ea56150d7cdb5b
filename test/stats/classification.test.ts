import assert from "node:assert/strict"
import { averagePrecision, calibration, classification, rocAuc, rocCurve } from "etude/stats"
import { allClose, close, reference } from "./reference.ts"

describe("ROC", () => {
  const roc = reference<
    Record<"labels" | "scores" | "fpr" | "tpr", number[]> & Record<"auc" | "ap" | "se", number>
  >("roc")

  it("agrees with scikit-learn, ties and all, with DeLong's error", () => {
    const found = rocAuc(roc.labels, roc.scores)
    allClose([found.auc, found.standardError], [roc.auc, roc.se])
    close(averagePrecision(roc.labels, roc.scores), roc.ap)
    const curve = rocCurve(roc.labels, roc.scores)
    curve.forEach((point, i) => {
      assert.ok(Math.abs(point.falsePositiveRate - roc.fpr[i]!) < 1e-12)
      assert.ok(Math.abs(point.truePositiveRate - roc.tpr[i]!) < 1e-12)
    })
    assert.equal(curve.length, roc.fpr.length)
  })

  it("has the area under its curve", () => {
    const curve = rocCurve(roc.labels, roc.scores)
    const area = curve.slice(1).reduce((sum, point, i) => {
      const before = curve[i]!
      return (
        sum +
        ((point.falsePositiveRate - before.falsePositiveRate) *
          (point.truePositiveRate + before.truePositiveRate)) /
          2
      )
    }, 0)
    close(area, roc.auc)
    assert.equal(rocAuc([0, 0, 1, 1], [1, 2, 3, 4]).auc, 1)
    assert.equal(rocAuc([false, true, true, false], [5, 5, 5, 5]).auc, 0.5)
    assert.throws(() => rocAuc([1, 1], [1, 2]), /both classes are needed, got 2 positives and 0 negatives/)
    assert.throws(() => rocAuc([1, 2], [1, 2]), /labels of 0 and 1, got 2/)
  })
})

describe("calibration", () => {
  const c = reference<{ p: number[]; y: number[]; ece: [number, number]; brier: number }>("calibration")

  it("measures ECE, MCE and Brier's score", () => {
    const found = calibration(c.p, c.y)
    allClose([found.ece, found.mce, found.brier], [...c.ece, c.brier])
    assert.equal(
      found.bins.reduce((sum, bin) => sum + bin.count, 0),
      c.p.length,
    )
    const even = calibration(c.p, c.y, { strategy: "count", bins: 7 })
    assert.deepEqual([...new Set(even.bins.map(bin => bin.count))], [12])
    assert.equal(calibration([1, 0, 1], [1, 0, 1]).ece, 0)
    assert.equal(calibration([0.75, 0.75, 0.75, 0.75], [1, 1, 1, 0]).ece, 0)
    assert.throws(() => calibration([1.2], [1]), /expected a probability, got 1.2 at \[0\]/)
    assert.throws(() => calibration([], []), /no forecasts/)
  })
})

describe("classification", () => {
  type Scores = { precision: number; recall: number; "f1-score": number; support: number }
  const ref = reference<{
    truth: string[]
    predicted: string[]
    report: Record<string, Scores> & { accuracy: number }
    confusion: number[][]
    balanced: number
    mcc: number
  }>("classification")

  it("agrees with scikit-learn's report", () => {
    const found = classification(ref.truth, ref.predicted)
    assert.deepEqual(found.confusion, ref.confusion)
    for (const { label, precision, recall, f1, support } of found.classes) {
      const expected = ref.report[String(label)]!
      allClose(
        [precision, recall, f1, support],
        [expected.precision, expected.recall, expected["f1-score"], expected.support],
      )
    }
    for (const average of ["macro", "weighted"] as const) {
      const expected = ref.report[`${average} avg`]!
      const { precision, recall, f1 } = found[average]
      allClose([precision, recall, f1], [expected.precision, expected.recall, expected["f1-score"]])
    }
    allClose(
      [found.accuracy, found.balancedAccuracy, found.mcc],
      [ref.report.accuracy, ref.balanced, ref.mcc],
    )
  })

  it("keeps the labels it is given, and refuses others", () => {
    assert.deepEqual(classification([1, 0], [1, 1], { labels: [0, 1, 2] }).confusion, [
      [0, 1, 0],
      [0, 1, 0],
      [0, 0, 0],
    ])
    assert.throws(() => classification(["a"], ["b"], { labels: ["a"] }), /"b" is not one of the categories a/)
    assert.throws(() => classification(["a"], []), /as many predictions as labels/)
    assert.throws(() => classification(["a", 1], ["a", 1]), /labels of mixed types/)
  })
})
