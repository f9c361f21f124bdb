import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayFromIso, type Day } from '../domain/shared/isoDate';
import { InstrumentError } from './instrumentError';
import type { InstrumentFolder } from './readYaml';

const FIELD = /("(?:[^"]|"")*"|[^,]*)(,|$)/y;

/** Rows of a table under tables/, as texts by column; the header row must name the columns exactly. */
export function readTable<Column extends string>(
  folder: InstrumentFolder,
  file: string,
  columns: readonly Column[],
): Record<Column, string>[] {
  const [header = '', ...lines] = readFileSync(join(folder.root, 'tables', file), 'utf8').trimEnd().split('\n');
  if (header !== columns.join(',')) throw new InstrumentError(`tables/${file}`, [`header must be ${columns.join(',')}`]);
  return lines.map((line, at) => {
    const fields = splitLine(line);
    if (fields.length !== columns.length) throw new InstrumentError(`tables/${file}`, [`row ${at + 2} has ${fields.length} fields`]);
    return Object.fromEntries(columns.map((column, place) => [column, fields[place] ?? ''])) as Record<Column, string>;
  });
}

function splitLine(line: string): string[] {
  const fields: string[] = [];
  FIELD.lastIndex = 0;
  for (;;) {
    const match = FIELD.exec(line);
    if (!match) return [];
    const field = match[1] ?? '';
    fields.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (match[2] === '') return fields;
  }
}

/** A day that must stand in a table. */
export function tableDay(text: string, file: string): Day {
  const day = dayFromIso(text);
  if (day === null) throw new InstrumentError(`tables/${file}`, [`"${text}" is not a calendar day`]);
  return day;
}

/** An end that may be empty = open. */
export function tableEnd(text: string, file: string): Day | null {
  return text === '' ? null : tableDay(text, file);
}

/** Every row of a table must say where it comes from. */
export function requireSource(source: string, file: string): void {
  if (source === '') throw new InstrumentError(`tables/${file}`, ['a row has no source']);
}
