import { training } from "../weights";

/** One row of training: the indexes of its features, and whether it is a name. */
export interface Sample {
  readonly features: Int32Array;
  readonly label: 0 | 1;
  /** A logit that is given and added as it is. */
  readonly offset: number;
}

export interface FitOptions {
  /** The number of weights. */
  readonly size: number;
  readonly epochs: number;
  readonly rate: number;
  /** The strength of the pull of every weight towards zero. */
  readonly decay: number;
  readonly seed: number;
}

/** Logistic regression over sparse binary features by AdaGrad. The same samples and seed give the same weights. */
export function fit(samples: readonly Sample[], options: FitOptions): Float64Array {
  const { size, epochs, rate, decay, seed } = options;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-3);
  const order = Uint32Array.from(samples, (_, i) => i);
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const held = order[i]!;
      order[i] = order[j]!;
      order[j] = held;
    }
    for (const i of order) {
      const { features, label, offset } = samples[i]!;
      let logit = offset;
      for (const feature of features) logit += weights[feature]!;
      const error = 1 / (1 + Math.exp(-logit)) - label;
      if (Math.abs(error) < training.leastError) continue;
      for (const feature of features) {
        const gradient = error + decay * weights[feature]!;
        squares[feature]! += gradient * gradient;
        weights[feature]! -= (rate * gradient) / Math.sqrt(squares[feature]!);
      }
    }
  }
  return weights;
}

/** Numbers in [0, 1) by Mulberry32, a generator in the public domain: the same ones for the same seed, a whole number. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
