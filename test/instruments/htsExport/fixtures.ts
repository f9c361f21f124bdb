import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readExport, type ExportedSchedule } from '../../../src/instruments/htsExport/readExport';
import { isRefusal } from '../../../src/domain/shared/refusal';

export const FIXTURES = join(__dirname, '../../fixtures/hts');

/** An official row with what a test needs; the other keys are as the official file has them when empty. */
export function officialRow(row: Partial<Record<'htsno' | 'description' | 'general' | 'special' | 'other', string>> & { indent: number; units?: string[] }): Record<string, unknown> {
  const empty = { htsno: '', description: '', general: '', special: '', other: '', units: [], superior: null, footnotes: [], quotaQuantity: null, additionalDuties: null, addiitionalDuties: null };
  return { ...empty, ...row, indent: String(row.indent) };
}

export function fixture(name: string): unknown {
  return JSON.parse(readFileSync(join(FIXTURES, name), 'utf8'));
}

/** Reads what must be readable. */
export function mustRead(parsed: unknown): ExportedSchedule {
  const exported = readExport(parsed);
  if (isRefusal(exported)) throw new Error(exported.message);
  return exported;
}
