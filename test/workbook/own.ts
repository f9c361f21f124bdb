import fc from 'fast-check';
import type { OwnScenario } from '../../src/workbook/ownScenario';

export function own(part: Partial<OwnScenario> & { id: string }): OwnScenario {
  return { title: `Title of ${part.id}`, note: '', author: 'Desk', changedAt: '2025-05-01T09:30:00.000Z', text: 'pause-lapse-24', ...part };
}

/** Any text at all: letters, control signs, halves of surrogate pairs, markup. */
export const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom('<', '>', '&', '"', "'", ']]>', '\\u0041', '\\', '\r', '\n', '\t', '\u0000', '\ud800', '\udc00', '\ufffe', '\u202e', '\u0085', '\u2028', ' ')).map((signs) => signs.join('')),
);

export const anyOwn: fc.Arbitrary<OwnScenario> = fc.record({
  id: anyText.filter((id) => id !== ''),
  title: anyText,
  note: anyText,
  author: anyText,
  changedAt: anyText,
  text: anyText,
});
