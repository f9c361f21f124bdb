import type { HsCode } from '../../domain/shared/hsCode';

/** First and last heading of an export. Chapters can be exported alone; what lies outside was not exported, and is not gone. */
export interface ExportSpan {
  from: HsCode;
  to: HsCode;
}

const HEADING_DIGITS = 4;

export function exportSpan({ lines }: { lines: readonly { code: HsCode }[] }): ExportSpan {
  return { from: lines[0]?.code.slice(0, HEADING_DIGITS) ?? '', to: lines.at(-1)?.code.slice(0, HEADING_DIGITS) ?? '' };
}

export function isWithinSpan(code: HsCode, { from, to }: ExportSpan): boolean {
  const heading = code.slice(0, HEADING_DIGITS);
  return heading >= from && heading <= to;
}
