import catalogueJson from '#generated/catalogue.json';
import type { CatalogueEntry } from '../../tools/metadata/catalogueEntry';
import { call } from './call';
import { readFormula } from './formula';

const examples = (catalogueJson as CatalogueEntry[]).flatMap(({ examples: some }) => some.map(({ formula, result }) => [formula, result] as const));

/** A long text or a table is shown by pieces of it, in order, parted by " | " or "…". */
function shows(answer: unknown, pieces: string): void {
  const text = [answer].flat(2).map(String).join(' | ');
  let at = 0;
  for (const piece of pieces.split(/ \| |…/).map((part) => part.trim())) {
    const found = text.indexOf(piece, at);
    expect(found < 0 ? `${piece} in ${text}` : piece).toBe(piece);
    at = found + piece.length;
  }
}

it.each(examples)('%s → %s', (formula, result) => {
  const { id, args } = readFormula(formula);
  const answer = call(id, ...args);
  if (Array.isArray(answer) || result.includes('…')) shows(answer, result);
  else expect(String(typeof answer === 'number' ? Number(answer.toPrecision(12)) : answer)).toBe(result);
});
