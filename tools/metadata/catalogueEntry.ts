import type { IFunction } from 'custom-functions-metadata';
import type { FunctionTexts } from '../../src/functions/ja/functionTexts';
import type { FunctionDocs } from './readDocs';

/** One function as the pane's Functions screen shows it. */
export interface CatalogueEntry {
  id: string;
  name: string;
  family: string;
  summary: string;
  summaryJa: string;
  parameters: CatalogueParameter[];
  returns: string;
  returnsJa: string;
  examples: { formula: string; result: string }[];
}

export interface CatalogueParameter {
  name: string;
  description: string;
  descriptionJa: string;
  optional: boolean;
  /** Whether a range may be given; the others take one cell. */
  range: boolean;
  /** Whether every element of a range has a result of its own. */
  each: boolean;
}

/** Parameters that take a range say so in their text; a cell parameter is declared as a matrix too (edge/one.ts). */
const TAKES_RANGE = /\brange\b/i;
/** The words with which the documentation ends where a range gives one result an element. */
const ONE_EACH = /\bOne(?: \w+)? or a range\.$/;

export function catalogueEntry(f: IFunction, docs: FunctionDocs, ja: FunctionTexts): CatalogueEntry {
  return {
    id: f.id,
    name: f.name,
    family: f.id.split('.')[0]!,
    summary: f.description!,
    summaryJa: ja.summary,
    parameters: f.parameters.map((p) => ({
      name: p.name,
      description: p.description!,
      descriptionJa: ja.parameters[p.name]!,
      optional: p.optional === true,
      range: TAKES_RANGE.test(p.description!),
      each: ONE_EACH.test(p.description!),
    })),
    returns: docs.returns,
    returnsJa: ja.returns,
    examples: docs.examples.map(({ formula, result }) => ({ formula: formula.replace(f.id, f.name), result })),
  };
}
