import { refuseExportShape } from '../../domain/shared/messages/htsExport';
import { isRefusal, type Result } from '../../domain/shared/refusal';
import { plainText } from './plainText';

/** One row of an official export: a heading, a line, a statistical number, or words above several of these (then without code). */
export interface ExportRow {
  /** Digits without dots; empty where the row has only words. */
  code: string;
  /** As printed, for the message when it is no code. */
  printedCode: string;
  indent: number;
  words: string;
  units: string[];
  general: string;
  special: string;
  column2: string;
  additionalDuty: string;
}

type Json = Record<string, unknown>;

const TEXTS = ['htsno', 'general', 'special', 'other'];

/** The rows of a parsed export. Refuses what is not a list of its rows, naming the first row and key at fault. */
export function readRows(parsed: unknown): Result<ExportRow[]> {
  if (!Array.isArray(parsed)) return refuseExportShape('It is not a list of rows.');
  if (parsed.length === 0) return refuseExportShape('It is a list without rows.');
  const rows: ExportRow[] = [];
  for (const [at, given] of (parsed as unknown[]).entries()) {
    const row = readRow(given, at + 1);
    if (isRefusal(row)) return row;
    rows.push(row);
  }
  return rows;
}

function readRow(given: unknown, place: number): Result<ExportRow> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return refuseExportShape(`Row ${place} is not an object.`);
  const row = given as Json;
  const missing = TEXTS.find((key) => typeof row[key] !== 'string' && row[key] !== null);
  if (missing) return refuseExportShape(`Row ${place} has no text "${missing}".`);
  const indent = Number(row['indent'] === '' ? NaN : (row['indent'] ?? NaN));
  if (!Number.isInteger(indent) || indent < 0) return refuseExportShape(`Row ${place} has no whole number "indent".`);
  const units = row['units'] ?? [];
  if (!Array.isArray(units)) return refuseExportShape(`Row ${place}: "units" is not a list.`);
  const printedCode = plainText(textOf(row, 'htsno'));
  return {
    code: printedCode.replace(/[.\s]/g, ''),
    printedCode,
    indent,
    words: textOf(row, 'description'),
    units: (units as unknown[]).map((unit) => plainText(typeof unit === 'string' ? unit : '')),
    general: textOf(row, 'general').trim(),
    special: textOf(row, 'special').trim(),
    column2: textOf(row, 'other').trim(),
    // The key is misspelt in the official file, where it stands beside the right one.
    additionalDuty: textOf(row, 'additionalDuties').trim() || textOf(row, 'addiitionalDuties').trim(),
  };
}

function textOf(row: Json, key: string): string {
  const value = row[key];
  return typeof value === 'string' ? value : '';
}
