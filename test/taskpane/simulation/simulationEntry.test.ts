import { builderFromCell, newBuilder, withArguments } from '../../../src/taskpane/functions/builder';
import { catalogueEntry } from '../../../src/taskpane/formula/catalogue';
import { asSimulation, MODEL_ARGUMENTS, OWN, simulatedName, withModel } from '../../../src/taskpane/simulation/simulationEntry';

const cell = (formula: string) => ({ address: 'Sheet1!A1', formula, isProtected: false });
const names = (formula: string) => builderFromCell(cell(formula))!.entry.parameters.map(({ name }) => name);

describe('the builder of a simulation', () => {
  it('has the arguments of its model after its own', () => {
    const builder = builderFromCell(cell('=TRADE.SIMULATE("OPTIMAL",A1:F3,500,7,"tornado",100,B1,-20,1)'))!;
    expect(names('=TRADE.SIMULATE("OPTIMAL",A1:F3)')).toEqual(['model', 'ranges', 'draws', 'seed', 'report', 'a', 'b', 'c', 'd']);
    expect(builder.typed).toEqual(['OPTIMAL', 'A1:F3', '500', '7', 'tornado', '100', 'B1', '-20', '1']);
    expect(names('=TRADE.SIMULATE("trade.gsim",A1:F3)')).toContain('sigma');
  });

  it('loses no argument where the model stands in a cell', () => {
    const builder = builderFromCell(cell('=TRADE.SIMULATE(C1,A1:F3,,,,100,1)'))!;
    expect(builder.typed).toEqual(['C1', 'A1:F3', '', '', '', '100', '1']);
    expect(builder.entry.parameters.map(({ name }) => name).slice(MODEL_ARGUMENTS)).toEqual(['argument 1', 'argument 2']);
  });

  it('takes over a case from a model’s own builder, as a new formula', () => {
    const entry = catalogueEntry('TRADE.OPTIMAL')!;
    const simulation = asSimulation(withArguments(newBuilder(entry, cell('')), ['A1', '1', '-20', 'B2', 'FALSE']));
    expect(simulation.entry.id).toBe('TRADE.SIMULATE');
    expect(simulation.typed).toEqual(['OPTIMAL', '', '', '', '', 'A1', '1', '-20', 'B2']);
    expect(simulation.call).toBeNull();
  });

  it('another model keeps what has the same name; the ranges, which count arguments, go', () => {
    const trq = withArguments(newBuilder(catalogueEntry('TRADE.SIMULATE')!, null), ['"TRQ"', 'H1:M2', '400', '', '', 'A1:A3', '0.25', '0.1', '0.25', '1.2', 'B1:B3', '4', '-1']);
    const armington = withModel(trq, 'ARMINGTON');
    const typed = Object.fromEntries(armington.entry.parameters.map(({ name }, at) => [name, armington.typed[at]]));
    expect(typed).toMatchObject({ model: 'ARMINGTON', ranges: '', draws: '400', values: 'A1:A3', supplyElasticities: 'B1:B3', sigma: '4', eta: '-1', ratesBefore: '' });
    expect(armington.typed[OWN.ranges]).toBe('');
  });

  it('only models can be simulated', () => {
    expect(['TRADE.GSIM', 'TRADE.FLOWS', 'TRADE.SIMULATE', 'TARIFF.DUTY'].map(simulatedName)).toEqual(['GSIM', null, null, null]);
  });
});
