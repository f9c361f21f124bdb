import { unitOfCharge } from '../domain/quota/charge';
import { unitsPer } from '../domain/quota/massUnit';
import type { TariffRateQuota } from '../domain/quota/tariffRateQuota';
import type { DataBook } from './dataBook';

/** Names that a quota uses and nobody defines, charges in a unit that its own does not convert to, and rows that overlap. */
export function checkQuotas({ quotas: { quotas, releases }, scenarios, law }: Omit<DataBook, 'version'>): string[] {
  const ids = new Set(quotas.map(({ id }) => id));
  const importers = new Set(releases.map(({ importer }) => importer));
  const levers = new Set(scenarios.levers.map(({ id }) => id));
  const facts = new Set(law.facts.map(({ key }) => key));
  return quotas.flatMap((quota) => [
    ...missing(`quota ${quota.id}: parent`, [quota.parent], ids),
    ...missing(`quota ${quota.id}: importer`, [quota.importer], importers),
    ...missing(`quota ${quota.id}: lever`, leversOf(quota), levers),
    ...missing(`quota ${quota.id}: fact`, quota.requires.map(({ fact }) => fact), facts),
    ...unitFaults(quota),
    ...[quota.volumes, quota.inQuota, quota.overQuota].flatMap((dated) => overlaps(quota.id, dated)),
  ]);
}

/** A stem stands for both of its forms. */
function leversOf({ levers: { overQuota, ...levers } }: TariffRateQuota): string[] {
  return [...Object.values(levers), ...(overQuota === '' ? [] : [`${overQuota}.rate`, `${overQuota}.allIn`])];
}

function missing(where: string, used: readonly string[], defined: ReadonlySet<string>): string[] {
  return used.filter((name) => name !== '' && !defined.has(name)).map((name) => `${where}: ${name} is not defined`);
}

function unitFaults({ id, unit, inQuota, overQuota }: TariffRateQuota): string[] {
  const units = [...inQuota, ...overQuota].map(({ charge }) => unitOfCharge(charge)).filter(Boolean);
  return units.filter((per) => unitsPer(unit, per) === null).map((per) => `quota ${id}: ${unit} does not convert to ${per}`);
}

function overlaps(id: string, dated: readonly { from: number; to: number | null }[]): string[] {
  return dated.slice(1).some(({ from }, at) => (dated[at]!.to ?? Infinity) > from) ? [`quota ${id}: dated rows overlap or are out of order`] : [];
}
