import { seededRandom } from './seededRandom';

/**
 * Latin hypercube (McKay, Beckman & Conover 1979), one column after the other: of each input exactly one draw falls into
 * each of `draws` equally likely strata, in an order of its own.
 * @returns one column of probabilities in (0, 1) for each input
 * @example [...latinHypercube(4, 1, 7)][0] // four numbers, one in each quarter
 */
export function* latinHypercube(draws: number, inputs: number, seed: number): Generator<Float64Array, void, void> {
  const random = seededRandom(seed);
  for (let input = 0; input < inputs; input++) {
    const column = Float64Array.from({ length: draws }, (_, stratum) => (stratum + inside(random())) / draws);
    for (let last = draws - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1));
      const kept = column[last]!;
      column[last] = column[other]!;
      column[other] = kept;
    }
    yield column;
  }
}

/** Never exactly 0, where a distribution without an end would be infinite. */
function inside(draw: number): number {
  return draw === 0 ? 2 ** -33 : draw;
}
