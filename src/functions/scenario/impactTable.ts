import { dotted } from '../../domain/shared/hsCode';
import { isRefusal, type Refusal } from '../../domain/shared/refusal';
import type { ImpactFigures } from '../../domain/trade/impact/figures';
import type { ImpactElasticities } from '../../domain/trade/impact/impactBook';
import type { ImpactRow, ScenarioImpact } from '../../domain/trade/impact/scenarioImpact';
import { toCell } from '../edge/cellResult';

/** Each column of figures and how it follows from them. */
const FIGURES: readonly (readonly [header: string, of: (figures: ImpactFigures) => number | ''])[] = [
  ['Imports before', ({ importsBefore }) => importsBefore],
  ['Imports after', ({ importsAfter }) => importsAfter],
  ['Duty before', ({ dutyBefore }) => dutyBefore],
  ['Duty after', ({ dutyAfter }) => dutyAfter],
  ['Static duty', ({ staticDuty }) => staticDuty],
  ['Additional duty', ({ additionalDuty }) => additionalDuty],
  ['Rate before', ({ dutyBefore, importsBefore }) => ratio(dutyBefore, importsBefore)],
  ['Average rate', ({ dutyAfter, importsAfter }) => ratio(dutyAfter, importsAfter)],
  ['Consumer', ({ consumer }) => consumer],
  ['Producer', ({ producer }) => producer],
  ['Government', ({ government }) => government],
];
const AFTER_BALANCE: typeof FIGURES = [
  ['Imports after (linear)', ({ linearImportsAfter }) => linearImportsAfter],
  ['Welfare', ({ consumer, government }) => consumer + government],
  ['Welfare (linear)', ({ linearWelfare }) => linearWelfare],
  ['Rate on unchanged trade', ({ staticDuty, importsBefore }) => ratio(staticDuty, importsBefore)],
];

const namesOf = (columns: typeof FIGURES): string[] => columns.map(([name]) => name);

export const IMPACT_HEADER: readonly string[] = ['Importer', 'Sector', 'Label', ...namesOf(FIGURES), 'Balance', ...namesOf(AFTER_BALANCE), 'Method', 'Source'];

/** The rows of the table, the balance of both directions last. */
export function impactRows({ rows, balance }: ScenarioImpact, set: ImpactElasticities): unknown[][] {
  const blanks = (columns: typeof FIGURES): string[] => columns.map(() => '');
  return [
    ...rows.map((row) => cellsOf(row, set)),
    ['', 'Both', 'Balance of the United States with Japan', ...blanks(FIGURES), toCell(balance), ...blanks(AFTER_BALANCE), '', ''],
  ];
}

function cellsOf(row: ImpactRow, set: ImpactElasticities): unknown[] {
  const cells = (columns: typeof FIGURES): unknown[] => columns.map(([, of]) => figureCell(row.figures, of));
  return [row.importer, row.sector, row.label, ...cells(FIGURES), toCell(row.balance), ...cells(AFTER_BALANCE), methodOf(row, set), sourceOf(row, set)];
}

function figureCell(figures: ImpactRow['figures'], of: (figures: ImpactFigures) => number | ''): unknown {
  if (figures === null) return '';
  return toCell(isRefusal(figures) ? (figures satisfies Refusal) : of(figures) || 0);
}

/** Where nothing is imported there is no average. */
function ratio(duty: number, imports: number): number | '' {
  return imports === 0 ? '' : duty / imports;
}

/** How the row was computed, and what of it is assumed. */
function methodOf({ kind, lines }: ImpactRow, set: ImpactElasticities): string {
  if (kind === 'purchase') return 'amount of the lever; assumption: bought in full, no other supplier counted';
  if (kind === 'total') return `sum; set ${set.id}`;
  const { elasticity, passThrough } = set.groups[lines[0]!.group];
  const answers = new Set(lines.map(({ group }) => group)).size > 1 ? 'by line' : `elasticity ${elasticity}, pass-through ${passThrough}`;
  return `exact Armington market, linear beside; set ${set.id} (assumption): ${answers}; lines (assumption): ${linesText(lines)}`;
}

function linesText(lines: ImpactRow['lines']): string {
  const products = new Set(lines.map(({ product }) => product)).size;
  if (products > 1 && lines.length > 4) return `${lines.length} lines for ${products} chapters`;
  return lines.map(({ code, share }) => `${dotted(code)} ${Math.round(share * 100)}%`).join(', ');
}

function sourceOf({ kind, source, leftOut }: ImpactRow, set: ImpactElasticities): string {
  if (kind === 'sector') return `${source}; elasticities: ${set.source} [confidence ${set.confidence}]`;
  return [source, ...leftOut.map(({ product, label, value }) => `left out, no tariff line: ${label} (${product}), ${value} USD`)].filter(Boolean).join('; ');
}
