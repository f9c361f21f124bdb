import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readInstruments } from '../../src/instruments/readInstruments';
import { instrumentsPage } from '../../tools/instrumentsPage';

const root = join(__dirname, '..', '..');

it('docs/instruments.md shows the instruments as they are (npm run docs:instruments writes it)', () => {
  const page = instrumentsPage(readInstruments(join(root, 'src', 'instruments')));
  expect(readFileSync(join(root, 'docs', 'instruments.md'), 'utf8') === page).toBe(true);
});
