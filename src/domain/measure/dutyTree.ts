/** An amount that value and quantity settle, where one multiplication each is not enough. */
export type DutyTree =
  /** perValue × value + perQuantity × quantity */
  | { kind: 'linear'; perValue: number; perQuantity: number }
  /** max(0, perQuantity × quantity − perValue × value) */
  | { kind: 'shortfall'; perValue: number; perQuantity: number }
  | { kind: 'greatest' | 'least'; of: readonly DutyTree[] };

/** evaluateTree(gapTo546, 450_000, 1000) // => 96_530 */
export function evaluateTree(tree: DutyTree, value: number, quantity: number): number {
  switch (tree.kind) {
    case 'linear':
      return tree.perValue * value + tree.perQuantity * quantity;
    case 'shortfall':
      return Math.max(0, tree.perQuantity * quantity - tree.perValue * value);
    case 'greatest':
      return Math.max(...tree.of.map((part) => evaluateTree(part, value, quantity)));
    case 'least':
      return Math.min(...tree.of.map((part) => evaluateTree(part, value, quantity)));
    default:
      return tree satisfies never;
  }
}

/**
 * Whether one amount is at most the other for every value and quantity. False means "not shown", so a rate is
 * never called lower on a guess.
 */
export function isNeverAbove(low: DutyTree, high: DutyTree): boolean {
  if (low.kind === 'greatest') return low.of.every((part) => isNeverAbove(part, high));
  if (high.kind === 'least') return high.of.every((part) => isNeverAbove(low, part));
  if (low.kind === 'least' && low.of.some((part) => isNeverAbove(part, high))) return true;
  if (high.kind === 'greatest' && high.of.some((part) => isNeverAbove(low, part))) return true;
  if (low.kind === 'least' || high.kind === 'greatest') return false;
  if (low.kind === 'linear' && high.kind === 'linear') return low.perValue <= high.perValue && low.perQuantity <= high.perQuantity;
  if (low.kind === 'shortfall' && high.kind === 'shortfall') return low.perQuantity <= high.perQuantity && low.perValue >= high.perValue;
  if (low.kind === 'shortfall') return high.kind === 'linear' && low.perQuantity <= high.perQuantity;
  return low.kind === 'linear' && low.perValue === 0 && low.perQuantity === 0;
}

/** The same amount without the parts that never decide: min(max(5.6 %, a), 5.6 %) is 5.6 %. */
export function simplify(tree: DutyTree): DutyTree {
  if (tree.kind !== 'greatest' && tree.kind !== 'least') return tree;
  const left: DutyTree[] = [];
  for (const part of tree.of.map(simplify)) {
    const decides = (one: DutyTree, other: DutyTree) => (tree.kind === 'least' ? isNeverAbove(one, other) : isNeverAbove(other, one));
    if (left.some((kept) => decides(kept, part))) continue;
    const outdone = left.filter((kept) => decides(part, kept));
    left.splice(0, left.length, ...left.filter((kept) => !outdone.includes(kept)), part);
  }
  return left.length === 1 ? left[0]! : { kind: tree.kind, of: left };
}
