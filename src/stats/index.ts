export {
  type Bootstrap,
  type BootstrapOptions,
  bootstrap,
  type Statistic,
  type SumStatistic,
} from "./bootstrap.ts"
export { type Correlation, type CorrelationOptions, pearson, pearsonStatistic } from "./correlation.ts"
export { beta, binomial, chiSquared, type Distribution, fisherF, normal, studentT } from "./distributions.ts"
export {
  type Adjusted,
  benjaminiHochberg,
  bonferroni,
  holm,
  type MultipleTestingOptions,
} from "./multiple-testing.ts"
export { type PassAtK, passAtK, passAtKCurve } from "./pass-at-k.ts"
export {
  type ConfidenceOption,
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
export type { Missing, MissingOption, Sample, SampleValue } from "./sample.ts"
export { type MeanInterval, mean, meanInterval, median, quantile, std, variance } from "./summary.ts"
