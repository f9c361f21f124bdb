/** Bits looked at in one pass; six passes see all 64. */
const DIGIT = 11;
const BUCKETS = 1 << DIGIT;

/**
 * Places of the values from the smallest on, equal ones in the order in which they stand. A radix sort of their bits,
 * several times faster than comparing: a simulation orders every result.
 * @example orderOf(new Float64Array([5, -1, 5, 0])) // => [1, 3, 0, 2]
 */
export function orderOf(values: Float64Array): Uint32Array {
  const words = risingWords(values);
  let order = new Uint32Array(values.length);
  for (let at = 0; at < order.length; at++) order[at] = at;
  let next = new Uint32Array(values.length);
  for (const word of [0, 1]) {
    for (let shift = 0; shift < 32; shift += DIGIT) {
      byDigit(words, { word, shift }, order, next);
      [order, next] = [next, order];
    }
  }
  return order;
}

/** Two words a value, low and high, which as whole numbers rise as the values do: negative ones are turned over. */
function risingWords(values: Float64Array): Uint32Array {
  const copy = new Float64Array(values.length);
  // Adding zero makes −0 and 0 the same.
  for (let at = 0; at < copy.length; at++) copy[at] = values[at]! + 0;
  const words = new Uint32Array(copy.buffer);
  for (let high = 1; high < words.length; high += 2) {
    const isNegative = words[high]! >>> 31 === 1;
    if (isNegative) words[high - 1] = ~words[high - 1]!;
    words[high] = isNegative ? ~words[high]! : words[high]! ^ 0x80000000;
  }
  return words;
}

function byDigit(words: Uint32Array, { word, shift }: { word: number; shift: number }, from: Uint32Array, to: Uint32Array): void {
  const starts = new Uint32Array(BUCKETS + 1);
  const digitOf = (value: number): number => (words[2 * value + word]! >>> shift) & (BUCKETS - 1);
  for (let value = 0; value < from.length; value++) starts[digitOf(value) + 1]!++;
  for (let digit = 0; digit < BUCKETS; digit++) starts[digit + 1]! += starts[digit]!;
  for (let at = 0; at < from.length; at++) {
    const value = from[at]!;
    to[starts[digitOf(value)]!++] = value;
  }
}
