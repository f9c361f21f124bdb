import type { IFunction, IFunctionParameter } from 'custom-functions-metadata';
import type { FunctionTexts } from '../../src/functions/ja/functionTexts';
import type { FunctionDocs } from './readDocs';

const NAME = /^[A-Z][A-Z0-9]*\.[A-Z][A-Z0-9]*$/;
const NAME_LIMIT = 64;
const DESCRIPTION_LIMIT = 1024;
const PARAMETER_LIMIT = 512;
const SAYS_SHAPE = /\b(one cell|range)\b/i;

/** Everything that would surprise a user or Excel, as sentences that say what to repair; empty = all is well. */
export function checkFunction(f: IFunction, docs: FunctionDocs | undefined, ja: FunctionTexts | undefined): string[] {
  const faults = [...nameFaults(f.id), ...docFaults(f, docs), ...typeFaults(f), ...japaneseFaults(f, ja)];
  return faults.map((fault) => `${f.id}: ${fault}`);
}

function nameFaults(id: string): string[] {
  const faults: string[] = [];
  if (!NAME.test(id)) faults.push('the name must be FAMILY.NOUN in capitals, without underscores');
  if (id.length > NAME_LIMIT) faults.push(`the name is longer than ${NAME_LIMIT} characters`);
  return faults;
}

function docFaults(f: IFunction, docs: FunctionDocs | undefined): string[] {
  const faults: string[] = [];
  if (!f.description) faults.push('the JSDoc has no description');
  if ((f.description?.length ?? 0) > DESCRIPTION_LIMIT) faults.push(`the description is longer than ${DESCRIPTION_LIMIT} characters`);
  if (!docs?.returns) faults.push('@returns is missing (what, shape, unit, sign)');
  if (!docs?.throws.length) faults.push('@throws is missing (which errors, when)');
  if (!docs?.examples.length) faults.push('@example is missing (=FORMULA → result)');
  for (const { formula, result } of docs?.examples ?? []) {
    if (!formula.startsWith(`=${f.id}(`) || !result) faults.push(`the example "${formula}" must read =${f.id}(…) → result`);
  }
  for (const { name, description, dimensionality } of f.parameters) {
    if (!description) faults.push(`@param ${name} has no text`);
    if (!SAYS_SHAPE.test(description ?? '') && dimensionality === 'matrix') faults.push(`@param ${name} must say "one cell" or "a range"`);
    if ((description?.length ?? 0) > PARAMETER_LIMIT) faults.push(`@param ${name} is longer than ${PARAMETER_LIMIT} characters`);
  }
  return faults;
}

/** The generator turns a type it does not know into `any` without a word, and drops it from a result. */
function typeFaults(f: IFunction): string[] {
  const faults: string[] = [];
  const isKnown = ({ type, dimensionality }: IFunctionParameter): boolean => (dimensionality === 'matrix' ? type === 'any' : type === 'string');
  for (const p of f.parameters.filter((parameter) => !isKnown(parameter))) {
    faults.push(`parameter ${p.name} became ${p.dimensionality ?? 'a single'} "${p.type}"; declare it any[][] (a blank is never 0) or string`);
  }
  if (!f.result?.type && f.result?.dimensionality !== 'matrix') faults.push('the result became a single "any"; declare number, string or any[][]');
  const optionalFrom = f.parameters.findIndex((p) => p.optional);
  f.parameters.forEach((p, place) => {
    if (p.repeating && place < f.parameters.length - 1) faults.push(`the repeating parameter ${p.name} must be the last`);
    if (optionalFrom >= 0 && place > optionalFrom && !p.optional) faults.push(`the required parameter ${p.name} follows an optional one`);
  });
  return faults;
}

function japaneseFaults(f: IFunction, ja: FunctionTexts | undefined): string[] {
  if (!ja) return ['the Japanese texts are missing (src/functions/ja)'];
  const faults: string[] = [];
  if (!ja.summary || !ja.returns) faults.push('the Japanese summary or result text is missing');
  const names = f.parameters.map((p) => p.name);
  for (const name of names) if (!ja.parameters[name]) faults.push(`the Japanese text of parameter ${name} is missing`);
  for (const name of Object.keys(ja.parameters)) if (!names.includes(name)) faults.push(`the Japanese text of ${name} has no parameter`);
  return faults;
}

/** Excel stores a dot as an underscore and compares without case: no two names may be equal then, and every one must be registered. */
export function checkTogether(ids: readonly string[], registered: readonly string[], translated: readonly string[]): string[] {
  const faults: string[] = [];
  const stored = ids.map((id) => id.replaceAll('.', '_').toUpperCase());
  stored.forEach((name, place) => stored.indexOf(name) < place && faults.push(`${ids[place]}: another function is stored as ${name} too`));
  for (const id of ids) if (!registered.includes(id)) faults.push(`${id}: missing in src/functions/lawFunctions.ts and modelIds.ts`);
  for (const id of registered) if (!ids.includes(id)) faults.push(`${id}: registered, but no function has this @customfunction id`);
  for (const id of translated) if (!ids.includes(id)) faults.push(`${id}: has Japanese texts, but there is no such function`);
  if (registered.length !== ids.length) faults.push(`${ids.length} functions are documented, ${registered.length} are registered`);
  return faults;
}
