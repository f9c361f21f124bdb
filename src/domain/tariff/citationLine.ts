import type { Citation } from '../measure/citation';
import type { LegalInstrument } from '../measure/lawBook';

/** citationLine(citation) // => 'Proclamation 10908; 90 FR 14705, clause 1 (read 2026-11-23)' */
export function citationLine({ title, reference, pinpoint, retrieved }: Citation): string {
  const where = [reference, pinpoint].filter(Boolean).join(', ');
  const parts = where && where !== title ? [title, where] : [title];
  return parts.join('; ') + (retrieved ? ` (read ${retrieved})` : '');
}

/** The instrument's first citation under its own title. */
export function instrumentLine({ title, citations: [first] }: LegalInstrument): string {
  return first ? citationLine({ ...first, title }) : title;
}
