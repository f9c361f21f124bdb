import fc from 'fast-check';
import { readScenario } from '../../../src/domain/scenario/readScenario';
import { isRefusal } from '../../../src/domain/shared/refusal';
import { smallBook } from './smallBook';

const levers = smallBook.levers.map(({ id }) => id);
const presets = smallBook.presets.map(({ id }) => id);
const value = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }).map(String),
  fc.integer({ min: 0, max: 60_000 }).map(String),
  fc.constantFrom('0,15', '15%', '1.5E-05', 'true', 'FALSE', '2025-07-20', 'removed', ''),
  fc.string().map((text) => `"${text.replaceAll('"', '""')}"`),
);
const delta = fc.tuple(fc.constantFrom(...levers), value).map(([lever, text]) => `${lever}=${text}`);
const likely = fc
  .tuple(fc.constantFrom('', ...presets), fc.constantFrom('', ':low', ':central', ':high'), fc.array(delta, { maxLength: 4 }))
  .map(([preset, inCase, deltas]) => [preset && preset + inCase, ...deltas].join(' | '));

describe('laws of the scenario text', () => {
  it('reading the canonical text gives the same scenario, and it is canonical already', () => {
    fc.assert(
      fc.property(likely, (text) => {
        const read = readScenario(text, smallBook);
        fc.pre(!isRefusal(read));
        expect(readScenario(read.text, smallBook)).toEqual(read);
      }),
    );
  });

  it('the order of the deltas does not matter', () => {
    fc.assert(
      fc.property(fc.constantFrom(...presets), fc.array(delta, { maxLength: 4 }), (preset, deltas) => {
        const read = readScenario([preset, ...deltas].join('|'), smallBook);
        const turned = readScenario([preset, ...[...deltas].reverse()].join('|'), smallBook);
        fc.pre(!isRefusal(read));
        expect(turned).toEqual(read);
      }),
    );
  });

  it('any text is read or refused in at most 250 characters, and nothing throws', () => {
    const hostile = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('|', '=', '"', ':', ' ', 'auto-relief', 'us.s232.auto.rate', '1')).map((signs) => signs.join('')));
    fc.assert(
      fc.property(hostile, (text) => {
        const read = readScenario(text, smallBook);
        if (isRefusal(read)) expect(read.message.length).toBeLessThanOrEqual(250);
        else expect(readScenario(read.text, smallBook)).toEqual(read);
      }),
    );
  });

  // Read in a few milliseconds; the bound is for a busy machine and still far below what a quadratic reading takes.
  it('32,767 signs of any kind are read within half a second', () => {
    for (const sign of ['|', '=', '"', ' ', '1', 'us.s232.auto.rate=1|', '""|', '=|']) {
      const started = performance.now();
      readScenario(sign.repeat(32_767 / sign.length), smallBook);
      expect(performance.now() - started).toBeLessThan(500);
    }
  });
});
