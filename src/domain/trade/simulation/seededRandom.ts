/**
 * Numbers from 0 up to, not including, 1 from a seed: xoshiro128** (Blackman & Vigna 2018), its state filled by splitmix32.
 * The same seed gives the same numbers on every machine.
 * @example seededRandom(1)() // => 0.09156953264027834
 */
export function seededRandom(seed: number): () => number {
  const state = Uint32Array.from({ length: 4 }, splitmix(seed));
  return () => {
    const result = Math.imul(rotate(Math.imul(state[1]!, 5), 7), 9) >>> 0;
    const shifted = state[1]! << 9;
    state[2]! ^= state[0]!;
    state[3]! ^= state[1]!;
    state[1]! ^= state[2]!;
    state[0]! ^= state[3]!;
    state[2]! ^= shifted;
    state[3] = rotate(state[3]!, 11);
    return result / 4_294_967_296;
  };
}

function rotate(bits: number, by: number): number {
  return (bits << by) | (bits >>> (32 - by));
}

function splitmix(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
}
