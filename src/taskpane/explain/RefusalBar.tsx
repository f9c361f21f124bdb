import { AdviceBar } from '../shell/AdviceBar';
import type { CellRefusal } from '../formula/callFunction';

/** Why the call gives no value: the sentence of the cell, in its three parts. */
export function RefusalBar({ refusal }: { refusal: CellRefusal }) {
  const { error, what, because, tryThis } = refusal;
  return <AdviceBar intent="error" advice={{ what: `${error} ${what}`.trim(), because, tryThis }} />;
}
