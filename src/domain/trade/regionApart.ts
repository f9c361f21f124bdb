/**
 * The first region that no chain of trade joins to region 0, or −1: between such regions relative wages are open.
 * @param flows n × n, rows exporters
 * @example regionApart(new Float64Array([9, 1, 0, 1, 9, 0, 0, 0, 5]), 3) // => 2
 */
export function regionApart(flows: Float64Array, n: number): number {
  const isJoined = new Uint8Array(n);
  const toVisit = [0];
  isJoined[0] = 1;
  for (let region = toVisit.pop(); region !== undefined; region = toVisit.pop()) {
    for (let other = 0; other < n; other++) {
      if (isJoined[other] || (flows[region * n + other] === 0 && flows[other * n + region] === 0)) continue;
      isJoined[other] = 1;
      toVisit.push(other);
    }
  }
  return isJoined.indexOf(0);
}
