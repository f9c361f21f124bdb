import catalogueJson from '#generated/catalogue.json';
import japaneseJson from '#generated/functions-ja.json';
import functionsJson from '#generated/functions.json';
import type { CatalogueEntry } from '../../tools/metadata/catalogueEntry';
import { customFunctions } from '../../src/functions/registry';
import { filesUnder, read } from './repository';

interface Metadata {
  functions: { id: string; name: string; description: string; parameters: { name: string; description: string }[] }[];
}

const english = (functionsJson as Metadata).functions;
const japanese = (japaneseJson as Metadata).functions;
const catalogue = catalogueJson as CatalogueEntry[];
const ids = english.map(({ id }) => id);

/** Ids as the source files declare them, read without the generator. */
const declared = filesUnder('src/functions').flatMap((file) => [...read(file).matchAll(/^ \* @customfunction (\S+) (\S+)$/gm)].map((match) => match[1]));

it('tells Excel of exactly the functions that are in the source, the registry and the catalogue', () => {
  expect([...declared].sort()).toEqual([...ids].sort());
  expect(customFunctions.map(({ id }) => id)).toEqual(ids);
  expect(catalogue.map(({ id }) => id)).toEqual(ids);
  expect(japanese.map(({ id }) => id)).toEqual(ids);
});

it('uses names that Excel keeps apart in a file, where a dot becomes an underscore and case is lost', () => {
  for (const id of ids) expect(id).toMatch(/^(TARIFF|QUOTA|SCENARIO|TRADE|DEAL)\.[A-Z][A-Z0-9]{1,40}$/);
  expect(new Set(ids.map((id) => id.replaceAll('.', '_'))).size).toBe(ids.length);
});

it('calls functions and arguments the same in every language', () => {
  const names = (metadata: Metadata['functions']) => metadata.map(({ name, parameters }) => [name, ...parameters.map((parameter) => parameter.name)]);
  expect(names(japanese)).toEqual(names(english));
});

it.each(catalogue.map((entry) => [entry.id, entry] as const))('%s has its sentences in both languages, and an example', (_id, entry) => {
  const isJapanese = (text: string) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(text);
  for (const text of [entry.summary, entry.returns, ...entry.parameters.map((parameter) => parameter.description)]) {
    expect(text.length).toBeGreaterThan(5);
    expect(isJapanese(text)).toBe(false);
  }
  for (const text of [entry.summaryJa, entry.returnsJa, ...entry.parameters.map((parameter) => parameter.descriptionJa)]) {
    expect(isJapanese(text)).toBe(true);
  }
  expect(entry.examples.length).toBeGreaterThan(0);
});

it('has a test for every function', () => {
  const tests = filesUnder('test/functions').map(read).join('\n');
  expect(ids.filter((id) => !tests.includes(`'${id}'`) && !tests.includes(`"${id}"`) && !tests.includes(`=${id}(`))).toEqual([]);
});
