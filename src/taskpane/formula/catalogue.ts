import catalogue from '#generated/catalogue.json';
import { BASIC_FUNCTIONS } from '../../functions/basicFunctions';

/** A parameter as the function browser shows it. `range` = takes one value or a range; `each` = one result for each element of it. */
export interface FunctionParameter {
  name: string;
  description: string;
  descriptionJa: string;
  optional: boolean;
  range: boolean;
  each: boolean;
}

/** One function of the catalogue that the metadata generator makes from the functions' own documentation. */
export interface CatalogueEntry {
  id: string;
  family: string;
  summary: string;
  summaryJa: string;
  parameters: FunctionParameter[];
  returns: string;
  returnsJa: string;
  examples: { formula: string; result: string }[];
}

export const functionCatalogue = catalogue as readonly CatalogueEntry[];

export function catalogueEntry(id: string): CatalogueEntry | undefined {
  return functionCatalogue.find((entry) => entry.id === id.toUpperCase());
}

/** Basic functions first, each part in the catalogue's order. */
export function basicFirst(entries: readonly CatalogueEntry[]): readonly CatalogueEntry[] {
  return [...entries.filter(({ id }) => BASIC_FUNCTIONS.has(id)), ...entries.filter(({ id }) => !BASIC_FUNCTIONS.has(id))];
}

export function basicOnly(entries: readonly CatalogueEntry[]): readonly CatalogueEntry[] {
  return entries.filter(({ id }) => BASIC_FUNCTIONS.has(id));
}

/** Functions in which every word of the query occurs: in the name, the texts or the parameters, in either language. */
export function findFunctions(query: string): readonly CatalogueEntry[] {
  const words = query.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  return functionCatalogue.filter((entry) => {
    const { id, summary, summaryJa, returns, returnsJa, parameters } = entry;
    const names = parameters.flatMap(({ name, description, descriptionJa }) => [name, description, descriptionJa]);
    const text = [id, summary, summaryJa, returns, returnsJa, ...names].join(' ').normalize('NFKC').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
