import type { CellContent } from '../../workbook/scenarioSheet';
import { askFunction, figureOf } from './askFunction';
import type { Figure } from './askFunction';

/** Columns of SCENARIO.IMPACT that a comparison shows, by their heading there. */
const HEADINGS = {
  importsAfter: 'Imports after',
  dutyAfter: 'Duty after',
  averageRate: 'Average rate',
  consumer: 'Consumer',
  producer: 'Producer',
  government: 'Government',
  balance: 'Balance',
} as const;

export type ImpactFigure = keyof typeof HEADINGS;
export const impactFigures = Object.keys(HEADINGS) as ImpactFigure[];
export const impactImporters = ['US', 'JP'] as const;
export type ImpactImporter = (typeof impactImporters)[number];

/** The totals of both importers; money in US dollars, the average rate a fraction. */
export type Impact = Record<ImpactImporter, Record<ImpactFigure, Figure>>;

const FUNCTION = 'SCENARIO.IMPACT';

/** The totals under a scenario text; null = the add-in has no such function. */
export function impactOf(text: string): Impact | null {
  const answer = askFunction(FUNCTION, [text]);
  if (answer === null) return null;
  const totals = (importer: ImpactImporter) => {
    if (answer.kind === 'refused') return every(() => ({ value: null, reason: answer.message }));
    const [header = [], ...rows] = answer.rows;
    const column = (heading: string) => header.indexOf(heading);
    const row = rows.find((cells) => cells[column('Importer')] === importer && cells[column('Sector')] === 'Total');
    return every((figure) => figureIn(row, column(HEADINGS[figure])));
  };
  return { US: totals('US'), JP: totals('JP') };
}

function every(figureFor: (figure: ImpactFigure) => Figure): Record<ImpactFigure, Figure> {
  return Object.fromEntries(impactFigures.map((figure) => [figure, figureFor(figure)])) as Record<ImpactFigure, Figure>;
}

function figureIn(row: readonly CellContent[] | undefined, column: number): Figure {
  return column < 0 ? { value: null, reason: '' } : figureOf(row?.[column]);
}
