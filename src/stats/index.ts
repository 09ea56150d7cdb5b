export {
  type Bootstrap,
  type BootstrapOptions,
  bootstrap,
  type Statistic,
  type SumStatistic,
} from "./bootstrap.ts"
export {
  type BradleyTerry,
  type BradleyTerryItem,
  type BradleyTerryOptions,
  bradleyTerry,
} from "./bradley-terry.ts"
export { type Calibration, type CalibrationBin, calibration } from "./calibration.ts"
export type { Label } from "./categories.ts"
export { type Classification, type ClassScores, classification } from "./classification.ts"
export { cohenKappa, type Kappa, type KappaOptions } from "./cohen-kappa.ts"
export { type Correlation, type CorrelationOptions, pearson, pearsonStatistic } from "./correlation.ts"
export {
  type CorrelationComparison,
  compareNonOverlapping,
  compareOverlapping,
} from "./dependent-correlations.ts"
export { beta, binomial, chiSquared, type Distribution, fisherF, normal, studentT } from "./distributions.ts"
export { cliffsDelta, cohensD, cohensDz, cohensH, type EffectSize, hedgesG } from "./effect-size.ts"
export { type Comparison, type EloOptions, type EloRating, elo, eloExpected } from "./elo.ts"
export { type FleissKappa, fleissKappa } from "./fleiss-kappa.ts"
export { type Icc, intraclassCorrelation } from "./icc.ts"
export { type KrippendorffAlpha, type KrippendorffOptions, krippendorffAlpha } from "./krippendorff.ts"
export { type LogisticRegression, logisticRegression } from "./logistic.ts"
export {
  type Adjusted,
  benjaminiHochberg,
  bonferroni,
  holm,
  type MultipleTestingOptions,
} from "./multiple-testing.ts"
export { partialCorrelation, withinGroupCorrelation } from "./partial-correlation.ts"
export { type PassAtK, passAtK, passAtKCurve } from "./pass-at-k.ts"
export { type PermutationOptions, type PermutationTest, permutationTest } from "./permutation.ts"
export { type PlackettLuce, type PlackettLuceItem, plackettLuce } from "./plackett-luce.ts"
export {
  clopperPearson,
  type McNemar,
  mcnemar,
  type Proportion,
  type TwoProportions,
  twoProportions,
  wilson,
} from "./proportions.ts"
export { deriveSeed, hash128, type Random, random } from "./random.ts"
export { kendall, spearman } from "./rank-correlation.ts"
export {
  type Coefficient,
  type LinearRegression,
  type LinearRegressionOptions,
  linearRegression,
} from "./regression.ts"
export { averagePrecision, type RocAuc, type RocPoint, rocAuc, rocCurve } from "./roc.ts"
export type { ConfidenceOption, Missing, MissingOption, Sample, SampleValue } from "./sample.ts"
export { type MeanInterval, mean, meanInterval, median, quantile, std, variance } from "./summary.ts"
export { type TTest, tTest } from "./t-test.ts"
export {
  fisherExact,
  type GroupCounts,
  oddsRatio,
  type Ratio,
  type RatioOptions,
  relativeRisk,
} from "./two-by-two.ts"
