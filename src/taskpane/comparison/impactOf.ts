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

/** The totals under one scenario; money in US dollars, the average rate a fraction. */
export interface Impact {
  totals: Record<ImpactImporter, Record<ImpactFigure, Figure>>;
  /** Of the United States with Japan, both directions together. */
  bothBalance: Figure;
}

const FUNCTION = 'SCENARIO.IMPACT';

/** The totals under a scenario text, against the function's own baseline; null = the add-in has no such function. */
export function impactOf(text: string): Impact | null {
  const answer = askFunction(FUNCTION, [text]);
  if (answer === null) return null;
  if (answer.kind === 'refused') {
    const none = { value: null, reason: answer.message };
    return { totals: { US: every(() => none), JP: every(() => none) }, bothBalance: none };
  }
  const [header = [], ...rows] = answer.rows;
  const column = (heading: string) => header.indexOf(heading);
  const rowOf = (importer: string, sector: string) => rows.find((cells) => cells[column('Importer')] === importer && cells[column('Sector')] === sector);
  const figure = (row: readonly CellContent[] | undefined, heading: string) => figureIn(row, column(heading));
  const totals = (importer: ImpactImporter) => every((each) => figure(rowOf(importer, 'Total'), HEADINGS[each]));
  return { totals: { US: totals('US'), JP: totals('JP') }, bothBalance: figure(rowOf('', 'Both'), HEADINGS.balance) };
}

function every(figureFor: (figure: ImpactFigure) => Figure): Record<ImpactFigure, Figure> {
  return Object.fromEntries(impactFigures.map((figure) => [figure, figureFor(figure)])) as Record<ImpactFigure, Figure>;
}

function figureIn(row: readonly CellContent[] | undefined, column: number): Figure {
  return column < 0 ? { value: null, reason: '' } : figureOf(row?.[column]);
}
