import { total } from './perSource';

/**
 * Trade diversion, linear form. With one beneficiary b and the others n together:
 * min{m_b·m_n/(m_b+m_n)·σ·(t₀−t₁)/(1+t₀), m_n}, losers in proportion to their imports.
 * With several cuts x the same rule holds pair by pair, m_b·m_n/Σm·σ·(x_b−x_n), so equal cuts divert nothing; what a
 * partner loses altogether is capped at what is left of its imports after `creation`.
 * @returns gains and losses by partner, which sum to zero
 */
export function diversionSmart({ imports, creation, cuts, sigma }: { imports: Float64Array; creation: Float64Array; cuts: Float64Array; sigma: number }): Float64Array {
  const partners = imports.length;
  const sum = total(imports);
  const diversion = new Float64Array(partners);
  if (sum === 0) return diversion;
  for (let loser = 0; loser < partners; loser++) {
    let loss = 0;
    for (let gainer = 0; gainer < partners; gainer++) {
      loss += Math.max(0, cuts[gainer]! - cuts[loser]!) * (imports[gainer]! / sum);
    }
    loss *= imports[loser]! * sigma;
    if (loss === 0) continue;
    const left = imports[loser]! + Math.min(0, creation[loser]!);
    const part = Math.min(1, left / loss) * sigma * imports[loser]!;
    for (let gainer = 0; gainer < partners; gainer++) {
      const moved = part * Math.max(0, cuts[gainer]! - cuts[loser]!) * (imports[gainer]! / sum);
      diversion[gainer]! += moved;
      diversion[loser]! -= moved;
    }
  }
  return diversion;
}

/**
 * Trade diversion by Laird & Yeats: with Δ = r^(−σ)−1 and r the change of the beneficiary's price relative to the others',
 * m_b·m_n·Δ/(m_b+m_n+m_b·Δ), which never exceeds m_n. For any number of partners this is the total of imports shared anew
 * in proportion to m·π^(−σ), π = (1+t₁)/(1+t₀). A partner whose own duty rises loses no more than `creation` leaves it.
 */
export function diversionLairdYeats({ imports, creation, before, after, sigma }: { imports: Float64Array; creation: Float64Array; before: Float64Array; after: Float64Array; sigma: number }): Float64Array {
  const logs = imports.map((_, at) => -sigma * (Math.log1p(after[at]!) - Math.log1p(before[at]!)));
  const most = logs.reduce((high, log, at) => (imports[at] === 0 ? high : Math.max(high, log)), -Infinity);
  const pulls = imports.map((value, at) => (value === 0 ? 0 : value * Math.exp(logs[at]! - most)));
  const [sum, pull] = [total(imports), total(pulls)];
  if (sum === 0) return new Float64Array(imports.length);
  const wanted = imports.map((value, at) => (sum * pulls[at]!) / pull - value);
  const moved = wanted.map((change, at) => Math.max(change, -imports[at]! - Math.min(0, creation[at]!)));
  const lost = (changes: Float64Array): number => changes.reduce((all, change) => all - Math.min(0, change), 0);
  const gained = lost(wanted) === 0 ? 0 : lost(moved) / lost(wanted);
  return moved.map((change) => (change > 0 ? change * gained : change));
}
