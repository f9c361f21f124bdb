import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { InstrumentError } from './instrumentError';

/** Where the instrument files are; paths in messages are relative to it. */
export interface InstrumentFolder {
  root: string;
}

/** Reads one file against its schema; every fault is named with file and key. */
export function readYaml<T>(folder: InstrumentFolder, file: string, schema: v.GenericSchema<unknown, T>): T {
  const result = v.safeParse(schema, parse(readFileSync(join(folder.root, file), 'utf8'), { maxAliasCount: -1 }));
  if (result.success) return result.output;
  throw new InstrumentError(file, result.issues.map(describe));
}

function describe(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`;
}

/** YAML files of a place, in order of name (measures keep this order; the first of a family stays). */
export function yamlFiles(folder: InstrumentFolder, place: string): string[] {
  const names = readdirSync(join(folder.root, place)).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => `${place}/${name}`);
}
