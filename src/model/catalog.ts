// Generated from src/catalog/schema; `npm run catalog:types` writes it anew.

export type Treat =
  | TreatDeclared
  | TreatNone
  | TreatWinsorise
  | TreatWinsoriseQuantiles
  | TreatBoxcox
  | TreatBoxcoxMl;
export type Normalise =
  | NormaliseMinmax
  | NormaliseZscore
  | NormalisePrank
  | NormaliseRank
  | NormaliseGoalposts
  | NormaliseDistance;
export type Aggregate =
  | AggregateArithmetic
  | AggregateGeometric
  | AggregateHarmonic
  | AggregatePower
  | AggregateTopsis
  | AggregateCopeland;
/**
 * The columns of the panel; a title, a unit and a status each. Owners and terms stand in sources.json.
 */
export type Indicators = Indicator[];
export type Impute = ImputeNone | ImputeMean | ImputeMedian | ImputeGroupMean | ImputeGroupMedian;
export type Weight =
  WeightDeclared | WeightEqual | WeightEntropy | WeightCritic | WeightCv | WeightPca | WeightAhp;
export type Fact =
  MeanFact | ScoreFact | OrderFact | SumFact | ShareFact | PearsonFact | SdFact | ComparisonFact;
/**
 * Owner, address and terms of each column of the panel.
 */
export type Sources = Source[];
/**
 * one text in the three languages; a step may be without words
 */
export type StoryWords = Text;
/**
 * a short text drawn at a unit, or at a longitude and latitude
 */
export type StoryAnnotation =
  | {
      unit: string;
      text: Text;
    }
  | {
      /**
       * [longitude, latitude], degrees, WGS84
       *
       * @minItems 2
       * @maxItems 2
       */
      lonLat: [number, number];
      text: Text;
    };
/**
 * The 34 provincial units; 31 of them carry an index.
 *
 * @minItems 34
 * @maxItems 34
 */
export type Units = Unit[];

export interface Catalog {
  assumptions: Assumptions;
  axes: Axes;
  framework: Framework;
  groupings: Groupings;
  indicators: Indicators;
  methodology: Methodology;
  published: Published;
  sources: Sources;
  story: Story;
  text: Text;
  units: Units;
}
/**
 * What might as well have been chosen: the alternatives an index is drawn from, each with the same chance.
 */
export interface Assumptions {
  id: string;
  version: number;
  title: Text;
  /**
   * each weight of a domain and of an indicator is multiplied by a factor drawn evenly from 1 - c to 1 + c
   */
  weightChange: number;
  /**
   * @minItems 1
   */
  treat: Treat[];
  /**
   * @minItems 1
   */
  normalise: Normalise[];
  /**
   * @minItems 1
   */
  aggregate: Aggregate[];
  /**
   * leave out no indicator or any one, each with the same chance; the last of a domain stays
   */
  leaveOneOut: boolean;
}
/**
 * One text in the three languages of the site.
 */
export interface Text {
  "zh-Hans": string;
  "zh-Hant": string;
  en: string;
}
/**
 * log1p where an indicator says log
 */
export interface TreatDeclared {
  method: "declared";
}
/**
 * values as they stand
 */
export interface TreatNone {
  method: "none";
}
/**
 * the outermost values moved in to the next, one at a time, while a column is both skewed and heavy in its tails
 */
export interface TreatWinsorise {
  method: "winsorise";
  /**
   * log1p first, where an indicator says log
   */
  log: boolean;
  /**
   * least absolute skewness that is too much
   */
  skew: number;
  /**
   * least excess kurtosis that is too much
   */
  kurtosis: number;
  /**
   * most values moved in a column
   */
  points: number;
}
/**
 * values beyond two quantiles (type 7) moved in to them
 */
export interface TreatWinsoriseQuantiles {
  method: "winsorise-quantiles";
  /**
   * log1p first, where an indicator says log
   */
  log: boolean;
  low: number;
  high: number;
}
/**
 * ((x + shift)^lambda - 1) / lambda, the logarithm at 0
 */
export interface TreatBoxcox {
  method: "boxcox";
  /**
   * declared: where an indicator says log
   */
  of: "declared" | "all";
  /**
   * added to every value first
   */
  shift: number;
  lambda: number;
}
/**
 * Box-Cox with the most likely lambda of a grid, column by column
 */
export interface TreatBoxcoxMl {
  method: "boxcox-ml";
  /**
   * declared: where an indicator says log
   */
  of: "declared" | "all";
  /**
   * added to every value first
   */
  shift: number;
  from: number;
  to: number;
  step: number;
}
/**
 * the least value at low, the greatest at high
 */
export interface NormaliseMinmax {
  method: "minmax";
  low: number;
  high: number;
}
/**
 * standard deviations from the mean, brought to a mean and a spread
 */
export interface NormaliseZscore {
  method: "zscore";
  sd: "sample" | "population";
  /**
   * the mean of the result
   */
  mean: number;
  /**
   * the standard deviation of the result
   */
  spread: number;
}
/**
 * percentile rank, 0 to 100; r counts from the least
 */
export interface NormalisePrank {
  method: "prank";
  /**
   * n-1: 100 (r - 1) / (n - 1); n: 100 r / n; mean: 100 (below + equal / 2) / n
   */
  of: "n-1" | "n" | "mean";
}
/**
 * place counted from the least, 1 to n
 */
export interface NormaliseRank {
  method: "rank";
  ties: "min" | "mid";
}
/**
 * the declared bounds of each indicator at low and high
 */
export interface NormaliseGoalposts {
  method: "goalposts";
  low: number;
  high: number;
  /**
   * values beyond the bounds count as the bounds
   */
  cap: boolean;
  /**
   * by indicator code, on the treated values (ln(1 + x) where a logarithm is taken)
   */
  bounds: {
    [k: string]: Goalposts;
  };
}
export interface Goalposts {
  low: number;
  high: number;
}
/**
 * share of the way to a target, 100 at the target
 */
export interface NormaliseDistance {
  method: "distance";
  /**
   * zero: x / target, target / x for a cost; worst: (x - worst) / (target - worst)
   */
  from: "zero" | "worst";
  /**
   * 100 is the most
   */
  cap: boolean;
  /**
   * by indicator code, on the treated values; the best value where none is given
   */
  targets: {
    [k: string]: number;
  };
}
/**
 * weighted arithmetic mean
 */
export interface AggregateArithmetic {
  method: "arithmetic";
}
/**
 * weighted geometric mean, every indicator mapped to 1-100 first
 */
export interface AggregateGeometric {
  method: "geometric";
}
/**
 * weighted harmonic mean, every indicator mapped to 1-100 first
 */
export interface AggregateHarmonic {
  method: "harmonic";
}
/**
 * weighted power mean, every indicator mapped to 1-100 first
 */
export interface AggregatePower {
  method: "power";
  /**
   * 1 is the arithmetic mean, 0 the geometric, -1 the harmonic
   */
  exponent: number;
}
/**
 * closeness to the best and farness from the worst of each column, vector norm (Hwang & Yoon 1981), times 100
 */
export interface AggregateTopsis {
  method: "topsis";
}
/**
 * pairwise wins less losses by weighted majority
 */
export interface AggregateCopeland {
  method: "copeland";
  /**
   * net: wins less losses; percent: mapped from all lost, 0, to all won, 100
   */
  score: "percent" | "net";
}
/**
 * The five corridors of the 两横三纵 strategy as trees of cities, and the core cities of the poles.
 */
export interface Axes {
  note: Text;
  sources: AxisSource[];
  cities: AxisCity[];
  axes: Axis[];
  cores: PoleCore[];
}
export interface AxisSource {
  id: string;
  title: Text;
  verified: boolean;
}
export interface AxisCity {
  id: string;
  name: Text;
  /**
   * GB/T 2260 adcode of the province
   */
  unit: string;
  /**
   * [longitude, latitude], degrees, WGS84
   *
   * @minItems 2
   * @maxItems 2
   */
  lonLat: [number, number];
}
export interface Axis {
  id: string;
  name: Text;
  orientation: "east-west" | "north-south";
  /**
   * 1 for the coast and the Yangtze, the first tier of Lu Dadao's T
   */
  luTier: 1 | 2;
  /**
   * @minItems 2
   */
  nodes: AxisNode[];
  branches: AxisBranch[];
}
export interface AxisNode {
  city: string;
  role: "end" | "hub" | "node";
}
export interface AxisBranch {
  name: Text;
  /**
   * the city of the axis that the branch leaves
   */
  from: string;
  /**
   * @minItems 1
   */
  nodes: AxisNode[];
}
export interface PoleCore {
  pole: string;
  /**
   * @minItems 1
   */
  cities: string[];
}
/**
 * What the white paper says, in our own words and cited, and where our index stops short.
 */
export interface Framework {
  about: CitedStatement;
  stages: NamedStatement[];
  shifts: Shift[];
  model: QuotedModel;
  findings: Finding[];
  remarks: Finding;
  recommendations: CitedStatement[];
  outlook: CitedStatement;
  /**
   * what the white paper says its sub-indices are made of, and what we have for each
   */
  parts: SubindexPart[];
  limits: NamedStatement[];
  missing: NamedStatement[];
}
export interface CitedStatement {
  text: Text;
  /**
   * the source in published.json where it was read
   */
  source: "press" | "abstract";
}
export interface NamedStatement {
  id: string;
  name: Text;
  text: Text;
}
export interface Shift {
  id: string;
  name: Text;
  from: Text;
  to: Text;
  text: Text;
}
export interface QuotedModel {
  /**
   * the white paper's own words, never translated
   */
  quote: string;
  text: Text;
}
export interface Finding {
  id: string;
  name: Text;
  text: Text;
  /**
   * the source in published.json where it was read
   */
  source: "press" | "abstract";
  /**
   * the published facts it rests on, by id
   */
  facts: string[];
}
export interface SubindexPart {
  subindex: string;
  name: Text;
  /**
   * columns that measure it or stand in for it; none where no public figure was found
   */
  indicators: string[];
}
/**
 * Memberships: partitions of the 31 provinces, the three poles with their variants, and sets that name groups of both.
 */
export interface Groupings {
  partitions: Partition[];
  poles: Pole[];
  sets: GroupSet[];
}
export interface Partition {
  id: string;
  name: Text;
  source: Citation;
  groups: Group[];
}
export interface Citation {
  title: Text;
  url: string | null;
  verified: boolean;
}
export interface Group {
  id: string;
  name: Text;
  /**
   * @minItems 1
   *
   * Items: GB/T 2260 adcode
   */
  members: string[];
}
export interface Pole {
  id: string;
  name: Text;
  default: string;
  /**
   * @minItems 1
   */
  variants: Variant[];
}
export interface Variant {
  id: string;
  name: Text;
  /**
   * @minItems 1
   *
   * Items: GB/T 2260 adcode
   */
  members: string[];
  source: Citation;
}
/**
 * Names groups of the partitions and poles by id; they may overlap.
 */
export interface GroupSet {
  id: string;
  name: Text;
  source: Citation;
  groups: string[];
}
export interface Indicator {
  code: string;
  title: Text;
  unit: Text;
  domain: "infrastructure" | "security" | "data" | "applications" | "services" | "control";
  year: string;
  /**
   * higher: more is better; ambiguous: neither; control: a size, not a merit
   */
  direction: "higher" | "ambiguous" | "control";
  /**
   * verified: read in the owner's publication; verified-secondary: read in a copy and compared with another; coded: we turned a published list or text into numbers; derived: computed from such columns
   */
  status: "verified" | "verified-secondary" | "coded" | "derived";
  /**
   * true when it stands in for something else
   */
  proxy: boolean;
  proxyFor?: Text;
  /**
   * decimals to print
   */
  digits: number;
  /**
   * provinces with a value
   */
  coverage: number;
  /**
   * true when values of provinces may be summed: a count adds up, a rate, a tier or an index does not
   */
  additive: boolean;
}
/**
 * An index declared as data: what is measured, and every choice on the way to a rank.
 */
export interface Methodology {
  id: string;
  version: number;
  title: Text;
  /**
   * least share of a domain's indicators that must be present for a score
   */
  coverage: number;
  impute: Impute;
  treat: Treat;
  normalise: Normalise;
  weight: Weight;
  aggregate: Aggregate;
  /**
   * @minItems 1
   */
  domains: Component[];
  subindices: Component[];
  scale: null | ScaleAnchor;
  benchmark: null | Benchmark;
  rank: RankRule;
}
/**
 * a blank cell stays blank
 */
export interface ImputeNone {
  method: "none";
}
/**
 * the mean of the units with a value
 */
export interface ImputeMean {
  method: "mean";
}
/**
 * the median of the units with a value
 */
export interface ImputeMedian {
  method: "median";
}
/**
 * the mean of the unit's group
 */
export interface ImputeGroupMean {
  method: "group-mean";
  /**
   * ids of groups of the query; no unit may be in two of them
   *
   * @minItems 1
   */
  groups: string[];
}
/**
 * the median of the unit's group
 */
export interface ImputeGroupMedian {
  method: "group-median";
  /**
   * ids of groups of the query; no unit may be in two of them
   *
   * @minItems 1
   */
  groups: string[];
}
/**
 * the weights as written
 */
export interface WeightDeclared {
  method: "declared";
}
/**
 * one weight for all whose written weight is not 0
 */
export interface WeightEqual {
  method: "equal";
  /**
   * where the method weighs: the indicators within a domain, the domains, or both; elsewhere the declared weights stand
   */
  level: "indicators" | "domains" | "both";
}
/**
 * one less the entropy of the units' shares (Shannon)
 */
export interface WeightEntropy {
  method: "entropy";
  /**
   * where the method weighs: the indicators within a domain, the domains, or both; elsewhere the declared weights stand
   */
  level: "indicators" | "domains" | "both";
  /**
   * minmax: the normalised values mapped to 0-1, costs reversed; raw: the values before normalising (the scores, where domains are weighed)
   */
  of: "minmax" | "raw";
  /**
   * added to every value before shares are taken; with 0, 0 ln 0 = 0
   */
  shift: number;
}
/**
 * standard deviation by conflict, the sum of 1 - r, on minmax values (Diakoulaki et al. 1995)
 */
export interface WeightCritic {
  method: "critic";
  /**
   * where the method weighs: the indicators within a domain, the domains, or both; elsewhere the declared weights stand
   */
  level: "indicators" | "domains" | "both";
}
/**
 * coefficient of variation: standard deviation by mean
 */
export interface WeightCv {
  method: "cv";
  /**
   * where the method weighs: the indicators within a domain, the domains, or both; elsewhere the declared weights stand
   */
  level: "indicators" | "domains" | "both";
  /**
   * minmax: the normalised values mapped to 0-1, costs reversed; raw: the values before normalising (the scores, where domains are weighed)
   */
  of: "minmax" | "raw";
  sd: "sample" | "population";
}
/**
 * principal components of the correlation matrix
 */
export interface WeightPca {
  method: "pca";
  /**
   * where the method weighs: the indicators within a domain, the domains, or both; elsewhere the declared weights stand
   */
  level: "indicators" | "domains" | "both";
  /**
   * varimax: squared rotated loadings by share of variance, components of eigenvalue > 1 (Nicoletti et al. 2000); first: the loadings of the first component
   */
  from: "varimax" | "first";
}
/**
 * principal eigenvector of pairwise comparisons (Saaty 1980)
 */
export interface WeightAhp {
  method: "ahp";
  /**
   * the declared weights stand where there is no comparison
   *
   * @minItems 1
   */
  comparisons: PairwiseComparison[];
}
export interface PairwiseComparison {
  /**
   * id of a domain or sub-index, or index for the domains
   */
  of: string;
  /**
   * the codes or domains compared, in the order of the matrix
   *
   * @minItems 1
   */
  among: string[];
  /**
   * row by column: how many times more the row counts; reciprocal
   *
   * @minItems 1
   */
  matrix: number[][];
}
export interface Component {
  id: string;
  name: Text;
  weight: number;
  /**
   * @minItems 1
   */
  indicators: IndicatorUse[];
}
export interface IndicatorUse {
  code: string;
  weight: number;
  /**
   * log1p before normalising
   */
  log: boolean;
  /**
   * cost: less is better; reversed in normalising
   */
  direction?: "benefit" | "cost";
  proxyFor?: Text1;
}
/**
 * One text in the three languages of the site.
 */
export interface Text1 {
  "zh-Hans": string;
  "zh-Hant": string;
  en: string;
}
/**
 * the affine map that puts the mean at `mean` and `unit` at `value`
 */
export interface ScaleAnchor {
  mean: number;
  /**
   * GB/T 2260 adcode
   */
  unit: string;
  value: number;
}
export interface Benchmark {
  facts: string[];
  orderGap: number;
  low: number;
  high: number;
}
export interface RankRule {
  /**
   * ties share the lower number, or the mean of their places
   */
  ties: "min" | "mid";
}
/**
 * The white paper's own figures, each with the place it was read.
 */
export interface Published {
  report: Text;
  sources: PublishedSources;
  /**
   * the total of the 31 scores on which all published sums, shares and the mean agree
   *
   * @minItems 2
   * @maxItems 2
   */
  totalInterval: [number, number];
  facts: Fact[];
}
export interface PublishedSources {
  press: PublishedSource;
  abstract: PublishedSource;
}
export interface PublishedSource {
  title: Text;
  url: string;
  confidence: "high" | "medium";
}
export interface MeanFact {
  id: string;
  value: number;
  /**
   * half of the rounding unit: the published value stands for value ± half
   */
  half: number;
  source: "press" | "abstract";
  note?: Text;
  kind: "mean";
}
export interface ScoreFact {
  id: string;
  value: number;
  /**
   * half of the rounding unit: the published value stands for value ± half
   */
  half: number;
  source: "press" | "abstract";
  note?: Text;
  kind: "score";
  /**
   * GB/T 2260 adcode
   */
  unit: string;
}
/**
 * ranks 1 to n in this order; every other province below
 */
export interface OrderFact {
  id: string;
  kind: "order";
  /**
   * @minItems 2
   *
   * Items: GB/T 2260 adcode
   */
  units: string[];
  source: "press" | "abstract";
  note?: Text;
}
export interface SumFact {
  id: string;
  value: number;
  /**
   * half of the rounding unit: the published value stands for value ± half
   */
  half: number;
  source: "press" | "abstract";
  note?: Text;
  kind: "sum";
  group: string;
  membership: "published" | "inferred" | "unpublished";
}
export interface ShareFact {
  id: string;
  /**
   * per cent of the total
   */
  value: number;
  /**
   * half of the rounding unit: the published value stands for value ± half
   */
  half: number;
  source: "press" | "abstract";
  note?: Text;
  kind: "share";
  group: string;
  membership: "published" | "inferred" | "unpublished";
}
export interface PearsonFact {
  id: string;
  value: number;
  /**
   * half of the rounding unit: the published value stands for value ± half
   */
  half: number;
  source: "press" | "abstract";
  note?: Text;
  kind: "pearson";
  /**
   * an indicator code or sub:<sub-index id>
   */
  with: string;
}
export interface SdFact {
  id: string;
  value: number;
  /**
   * half of the rounding unit: the published value stands for value ± half
   */
  half: number;
  source: "press" | "abstract";
  note?: Text;
  kind: "sd";
  of: string;
}
/**
 * a statement in words, as an order of figures
 */
export interface ComparisonFact {
  id: string;
  kind: "comparison";
  text: Text;
  measure: "sum" | "mean" | "sd";
  /**
   * what the ids of the levels name
   */
  of: "groups" | "domains" | "subindices";
  /**
   * from high to low: every member of a level lies above every member of the next
   *
   * @minItems 2
   */
  levels: string[][];
  source: "press" | "abstract";
}
export interface Source {
  code: string;
  source: Text;
  url: string | null;
  terms: Text;
  /**
   * false when nobody has stated on what terms the column may be republished
   */
  termsClear: boolean;
  notes?: Text;
}
/**
 * A talk or an article over the map: steps, each an address, a caption and notes.
 */
export interface Story {
  id: string;
  version: 1;
  title: Text;
  /**
   * planned length; the sum of the steps where it is left out
   */
  minutes?: number;
  /**
   * ids of the sources in published.json, or addresses
   */
  sources: string[];
  /**
   * @minItems 1
   * @maxItems 200
   */
  steps: StoryStep[];
}
/**
 * caption: what the reader reads, {name} a figure filled in when it is shown; notes: what the speaker reads
 */
export interface StoryStep {
  /**
   * the view as its address has it, without the question mark; view, lang, dark, story and embed are passed over
   */
  query: string;
  title: Text;
  caption: StoryWords;
  notes: StoryWords;
  minutes?: number;
  /**
   * id of the unit or group that the step is about
   */
  focus?: string;
  /**
   * @maxItems 8
   */
  annotations?: StoryAnnotation[];
  quote?: StoryQuote;
}
export interface StoryQuote {
  text: Text;
  source: string;
}
export interface Unit {
  /**
   * GB/T 2260 adcode
   */
  id: string;
  /**
   * ISO 3166-2:CN
   */
  iso: string;
  name: Text;
  full: Text;
  abbr: Text;
  pinyin: string;
  initials: string;
  capital: Text;
  /**
   * [longitude, latitude], degrees, WGS84
   *
   * @minItems 2
   * @maxItems 2
   */
  capitalLonLat: [number, number];
  /**
   * where the name is set on the map, [longitude, latitude]
   *
   * @minItems 2
   * @maxItems 2
   */
  labelLonLat: [number, number];
  /**
   * false for 香港, 澳门, 台湾, which the white paper does not score
   */
  indexed: boolean;
  note?: Text;
}
