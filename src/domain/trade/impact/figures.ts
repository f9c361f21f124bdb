import { isRefusal, type Result } from '../../shared/refusal';

/** The figures of a line, a sector or a whole market, in US dollars. Changes are after less before. */
export interface ImpactFigures {
  importsBefore: number;
  importsAfter: number;
  dutyBefore: number;
  dutyAfter: number;
  /** Duty of the scenario on unchanged imports, and its part beyond ordinary duty and levy. */
  staticDuty: number;
  additionalDuty: number;
  /** Surplus of the importer's buyers, of the exporter's sellers; duties of the importer. */
  consumer: number;
  producer: number;
  government: number;
  linearImportsAfter: number;
  linearWelfare: number;
}

export const NO_FIGURES: ImpactFigures = {
  importsBefore: 0, importsAfter: 0, dutyBefore: 0, dutyAfter: 0, staticDuty: 0, additionalDuty: 0,
  consumer: 0, producer: 0, government: 0, linearImportsAfter: 0, linearWelfare: 0,
};

/** The sum of the parts, or the first refusal among them: a sum is never made of some of its parts. */
export function sumOf(parts: readonly Result<ImpactFigures>[]): Result<ImpactFigures> {
  let sum = NO_FIGURES;
  for (const part of parts) {
    if (isRefusal(part)) return part;
    sum = added(sum, part);
  }
  return sum;
}

function added(one: ImpactFigures, other: ImpactFigures): ImpactFigures {
  const keys = Object.keys(one) as (keyof ImpactFigures)[];
  return Object.fromEntries(keys.map((key) => [key, one[key] + other[key]])) as unknown as ImpactFigures;
}
