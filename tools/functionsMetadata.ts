/**
 * Makes functions.json and functions-ja.json (what Excel reads) and catalogue.json (what the pane shows) from the
 * JSDoc of src/functions. Stops with a list of faults rather than write metadata that would surprise a user.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata, type ICustomFunctionsMetadata, type IFunction } from 'custom-functions-metadata';
import { functionName } from '../src/functions/functionName';
import type { FunctionTexts } from '../src/functions/ja/functionTexts';
import { quotaTexts } from '../src/functions/ja/quota';
import { scenarioTexts } from '../src/functions/ja/scenario';
import { tariffTexts } from '../src/functions/ja/tariff';
import { tradeTexts } from '../src/functions/ja/trade';
import { MODEL_IDS } from '../src/functions/modelIds';
import { catalogueEntry } from './metadata/catalogueEntry';
import { checkFunction, checkTogether } from './metadata/checkFunctions';
import { oneLine, readDocs } from './metadata/readDocs';

const ROOT = join(__dirname, '..');
const FUNCTIONS = join(ROOT, 'src/functions');
const FAMILIES = ['tariff', 'quota', 'scenario', 'trade'];
const TEXTS: Record<string, FunctionTexts> = { ...tariffTexts, ...quotaTexts, ...scenarioTexts, ...tradeTexts };

/** Excel hands errors in a range over instead of answering #VALUE! itself, and never an entity. */
const MATRIX_RULES = { allowCustomDataForDataTypeAny: false, allowErrorForDataTypeAny: true };

export async function generateFunctionsMetadata(vendorPrefix = process.env['PARLEY_VENDOR_PREFIX'] ?? ''): Promise<void> {
  const files = FAMILIES.flatMap((family) => filesOf(join(FUNCTIONS, family)));
  const docs = new Map(files.flatMap((file) => [...readDocs(file)]));
  const functions = (await officialMetadata(files)).sort(inOrderOf(registeredIds()));
  const faults = functions.flatMap((f) => checkFunction(f, docs.get(f.id), TEXTS[f.id]));
  faults.push(...checkTogether(functions.map((f) => f.id), registeredIds(), Object.keys(TEXTS)));
  if (faults.length > 0) throw new Error(`The functions' metadata cannot be made:\n- ${faults.join('\n- ')}`);
  const named = functions.map((f) => ({ ...f, name: functionName(f.id, vendorPrefix) }));
  write('functions.json', { ...MATRIX_RULES, functions: named });
  write('functions-ja.json', { ...MATRIX_RULES, functions: named.map((f) => inJapanese(f, TEXTS[f.id]!)) });
  write('catalogue.json', named.map((f) => catalogueEntry(f, docs.get(f.id)!, TEXTS[f.id]!)));
}

async function officialMetadata(files: string[]): Promise<IFunction[]> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(`custom-functions-metadata refuses:\n- ${errors.join('\n- ')}`);
  const { functions } = JSON.parse(metadataJson) as ICustomFunctionsMetadata;
  return functions.map((f) => ({
    ...f,
    description: oneLine(f.description ?? ''),
    parameters: f.parameters.map((p) => ({ ...p, description: oneLine(p.description ?? '') })),
  }));
}

function inJapanese(f: IFunction, texts: FunctionTexts): IFunction {
  const parameters = f.parameters.map((p) => ({ ...p, description: texts.parameters[p.name]! }));
  return { ...f, description: texts.summary, parameters };
}

/** Read as text: the functions themselves load the data, which may not be packed yet. */
function registeredIds(): string[] {
  const text = readFileSync(join(FUNCTIONS, 'lawFunctions.ts'), 'utf8');
  return [...[...text.matchAll(/\{ id: '([^']+)', run: /g)].map((match) => match[1]!), ...MODEL_IDS];
}

function inOrderOf(ids: readonly string[]): (a: IFunction, b: IFunction) => number {
  return (a, b) => ids.indexOf(a.id) - ids.indexOf(b.id);
}

function filesOf(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.ts')).sort().map((name) => join(folder, name));
}

function write(name: string, content: unknown): void {
  const folder = join(ROOT, 'build/generated');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), `${JSON.stringify(content, null, 1)}\n`);
}
