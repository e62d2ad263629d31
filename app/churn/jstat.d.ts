/**
 * The part of jStat 1.9 that we use. What draws (`sample`, `randn` …) is left out on purpose: it would take
 * Math.random; see `draws.ts`.
 */
declare module 'jstat' {
  interface Continuous<Parameters extends number[]> {
    pdf(x: number, ...parameters: Parameters): number;
    cdf(x: number, ...parameters: Parameters): number;
    inv(p: number, ...parameters: Parameters): number;
  }

  interface Discrete<Parameters extends number[]> {
    pdf(k: number, ...parameters: Parameters): number;
    cdf(k: number, ...parameters: Parameters): number;
  }

  interface JStat {
    normal: Continuous<[mean: number, deviation: number]>;
    chisquare: Continuous<[df: number]>;
    studentt: Continuous<[df: number]>;
    beta: Continuous<[alpha: number, beta: number]>;
    /** The second parameter is the scale, not the rate. */
    gamma: Continuous<[shape: number, scale: number]>;
    exponential: Continuous<[rate: number]>;
    centralF: Continuous<[df1: number, df2: number]>;
    binomial: Discrete<[n: number, p: number]>;
    poisson: Discrete<[mean: number]>;
    /** ln Γ(x), x > 0. */
    gammaln(x: number): number;
    gammafn(x: number): number;
    /** Regularised lower incomplete gamma function P(a, x). */
    lowRegGamma(a: number, x: number): number;
    /** Regularised incomplete beta function I_x(a, b). */
    ibeta(x: number, a: number, b: number): number;
    ibetainv(p: number, a: number, b: number): number;
    betafn(a: number, b: number): number;
    erf(x: number): number;
    erfc(x: number): number;
    factorialln(n: number): number;
    combinationln(n: number, k: number): number;
  }

  const jstat: JStat;
  export default jstat;
}
