/** `npm run bench`: milliseconds of this machine and, to compare machines, multiples of a named reference of the same run. */
import { installCustomFunctions } from '../../src/cli/customFunctions';
import { TariffLaw } from '../../src/domain/tariff/tariffLaw';
import { customFunctions } from '../../src/functions/registry';
import { unpack } from '../../src/instruments/unpack';
import type { PackedData } from '../../src/instruments/packedData';
import packed from '#generated/data.json';
import { entryColumns, GOODS } from './entries';
import { exportTiming } from './htsExport';
import { quotaLedgerTimings } from './quotaLedgers';
import { cellTimings, paneTimings } from './simulations';
import { report, time, type Timing } from './stopwatch';
import { tradeTimings } from './trade';

installCustomFunctions();
const duty = customFunctions.find(({ id }) => id === 'TARIFF.DUTY')!.run;
const ROWS = 10_000;

/** The least that any answer costs: the same rows, one look-up in a Map and one multiplication each. */
function referenceTiming(): Timing {
  const { codes, values, dates } = entryColumns(ROWS, GOODS, '2025-03-01', 550);
  const rates = new Map(GOODS.map((code, at) => [code, at / 100]));
  return time('a Map look-up and a product a row', () => codes.map((row, at) => [rates.get(row[0]!)! * values[at]![0]! + dates[at]![0]! * 0]));
}

const reference = referenceTiming();
console.log(`reference, ${ROWS.toLocaleString('en')} rows: ${reference.medianMs.toFixed(3)} ms (${reference.name})`);

/** Stated so that every row has a duty and none is an error. */
const FACTS = 'partOfVehicle=false; metalWeightShare=0.2; metalContentShare.steel=0.3; cabinetOrPart=false';
const table = entryColumns(ROWS, GOODS, '2025-03-01', 550);
const spilled = () => duty(table.codes, [['JP']], [['US']], table.values, null, table.dates, null, [[FACTS]]) as unknown[][];
const refused = spilled().filter(([cell]) => typeof cell !== 'number').length;
if (refused > 0) throw new Error(`${refused} rows of the bench table have no duty`);
console.log(report(time('TARIFF.DUTY, 10,000 rows in one call', spilled, { limitMs: 20 }), reference));

const text = JSON.stringify(packed);
console.log(report(time('start-up: parse, unpack and compile the law', () => new TariffLaw(unpack(JSON.parse(text) as PackedData).law), { runs: 7, limitMs: 150 }), reference));

const law = unpack(JSON.parse(text) as PackedData).law;
const lines = [...new Set(law.schedules[0]!.rows.map(({ code }) => code))];
const many = entryColumns(100_000, lines, '2025-03-01', 300);
const bulk = () => duty(many.codes, [['JP']], [['US']], many.values, null, many.dates, null, [['assume=high']]);
const cold = time('100,000 entries on all lines over 300 days, every answer worked out afresh', bulk, { runs: 1, warmUp: 0 });
console.log(`${report(cold, reference)}, ${Math.round(1e8 / cold.medianMs).toLocaleString('en')} entries/s`);
const warm = time('the same entries again', bulk, { runs: 5, warmUp: 1, limitMs: 500 });
console.log(`${report(warm, reference)}, ${Math.round(1e8 / warm.medianMs).toLocaleString('en')} entries/s`);

console.log(report(exportTiming(law.schedules[0]!), reference));
for (const timing of [...quotaLedgerTimings(), ...tradeTimings(), ...paneTimings(), ...cellTimings()]) console.log(report(timing, reference));
