import { ratesInForce } from '../../src/domain/measure/activeRate';
import { dutyLever } from '../../src/domain/scenario/dutyLever';
import { indexOf } from '../../src/domain/scenario/scenarioIndex';
import { embeddedData } from '../../src/instruments/embedded';

const { law, scenarios } = embeddedData();
const index = indexOf(scenarios);

/** Every duty that a preset says the law gives, with the preset's law day and knowledge day. */
const shown = scenarios.presets.flatMap(({ id, lawOn, knownAsOf, levers }) =>
  levers.flatMap(({ lever, role, central }) => {
    const duty = dutyLever(index.lever(lever)!);
    return role === 'law' && duty && typeof central === 'number' ? [{ id, lever, duty, central, lawOn, knownAsOf }] : [];
  }),
);

/** Rates of the measures behind a lever for Japan on a day; quota rates and those on a condition are not what a lever shows. */
function ratesOfLaw({ duty, lawOn, knownAsOf }: (typeof shown)[number]) {
  const measures = law.measures.filter(({ lever, importer }) => lever === duty.stem && importer === 'US');
  return measures.flatMap((measure) => ratesInForce(measure, ['JP'], lawOn, knownAsOf)).filter(({ quota, requires }) => quota !== 'over' && requires.length === 0);
}

it('there are such levers', () => expect(shown.length).toBeGreaterThan(30));

it.each(shown.map((one) => [`${one.id}: ${one.lever} = ${one.central}`, one] as const))('%s is what the law gives on its day', (_name, one) => {
  const rates = ratesOfLaw(one);
  if (rates.length === 0) return expect([one.lever, one.central, one.duty.form]).toEqual([one.lever, 0, 'addOn']);
  expect(rates.map(({ value, form }) => `${form} ${value}`)).toContain(`${one.duty.form} ${one.central}`);
});
