import jstat from 'jstat';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** Random numbers of the kinds that the potential needs. Same generator, same numbers. */
export class Draws {
  private readonly random: RandomGenerator;

  constructor(random: RandomGenerator) {
    this.random = random;
  }

  /** Above 0, below 1, in steps of 2⁻³². */
  uniform(): number {
    return ((this.random.next() >>> 0) + 0.5) * 2 ** -32;
  }

  /** Standard normal, by the ziggurat: Marsaglia & Tsang 2000, JSS 5(8), as mended by Doornik 2005 (ZIGNOR). */
  normal(): number {
    for (;;) {
      const bits = this.random.next();
      // Seven bits choose the layer, the other 25 a place in it: sharing bits is what was wrong with the original.
      const layer = bits >>> 25;
      const u = ((bits << 7) + 64) * 2 ** -31;
      const edge = edges[layer] ?? 0;
      const next = edges[layer + 1] ?? 0;
      const x = u * edge;
      if (Math.abs(x) < next) return x;
      if (layer === 0) return u < 0 ? -this.normalTail() : this.normalTail();
      const above = Math.exp(-0.5 * (edge * edge - x * x));
      const below = Math.exp(-0.5 * (next * next - x * x));
      if (below + this.uniform() * (above - below) < 1) return x;
    }
  }

  /** Gamma with scale 1, shape > 0; 0 for shape 0. Marsaglia & Tsang 2000, ACM TOMS 26:363. */
  gamma(shape: number): number {
    if (shape <= 0) return 0;
    if (shape < 1) return this.gamma(shape + 1) * this.uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = this.normal();
      const root = 1 + c * x;
      if (root <= 0) continue;
      const v = root * root * root;
      const u = this.uniform();
      const square = x * x;
      if (u < 1 - 0.0331 * square * square) return d * v;
      if (Math.log(u) < 0.5 * square + d * (1 - v + Math.log(v))) return d * v;
    }
  }

  /** A count, mean ≥ 0. From 10 on Hörmann 1993, Insurance: Mathematics and Economics 12:39 (PTRS). */
  poisson(mean: number): number {
    return mean < 10 ? this.fewPoisson(mean) : this.manyPoisson(mean);
  }

  private normalTail(): number {
    for (;;) {
      const x = -Math.log(this.uniform()) / tail;
      const y = -Math.log(this.uniform());
      if (2 * y > x * x) return tail + x;
    }
  }

  /** Waiting times until their sum passes the mean. */
  private fewPoisson(mean: number): number {
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = this.uniform(); product > limit; product *= this.uniform()) count += 1;
    return count;
  }

  private manyPoisson(mean: number): number {
    const root = Math.sqrt(mean);
    const b = 0.931 + 2.53 * root;
    const a = -0.059 + 0.02483 * b;
    const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
    const logMean = Math.log(mean);
    for (;;) {
      const u = this.uniform() - 0.5;
      const v = this.uniform();
      const us = 0.5 - Math.abs(u);
      const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
      if (us >= 0.07 && v <= 0.9277 - 3.6224 / (b - 2)) return k;
      if (k < 0 || (us < 0.013 && v > us)) continue;
      const hat = Math.log((v * inverseAlpha) / (a / (us * us) + b));
      if (hat <= k * logMean - mean - jstat.gammaln(k + 1)) return k;
    }
  }
}

/** Where the outermost of 128 layers of equal area begins, and that area. */
const tail = 3.442619855899;
const area = 9.91256303526217e-3;
const edges = layerEdges();

function layerEdges(): Float64Array {
  const density = (x: number) => Math.exp(-0.5 * x * x);
  const found = new Float64Array(129);
  found[0] = area / density(tail);
  found[1] = tail;
  for (let layer = 2; layer < 128; layer += 1) {
    const outer = found[layer - 1] ?? tail;
    found[layer] = Math.sqrt(-2 * Math.log(area / outer + density(outer)));
  }
  return found;
}

/** Streams that do not disturb one another: what one takes more of leaves the others as they were. */
export interface Streams {
  /** How far each premise is from its median. */
  scores: Draws;
  shares: Draws;
  counts: Draws;
}

/** `seed`: a whole number of 32 bits. */
export function streamsOf(seed: number): Streams {
  const generator = xoroshiro128plus(scattered(seed));
  const stream = () => {
    generator.jump();
    return new Draws(generator.clone());
  };
  return { scores: stream(), shares: stream(), counts: stream() };
}

/** Seeds 1, 2, 3 … should not begin alike: the last steps of MurmurHash3 (Appleby 2011, public domain). */
function scattered(seed: number): number {
  let hash = seed | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
