import { gunzipSync, gzipSync } from 'node:zlib';
import type { TariffSchedule } from '../../src/domain/measure/tariffSchedule';
import { isRefusal } from '../../src/domain/shared/refusal';
import { exportReport } from '../../src/instruments/htsExport/exportReport';
import { readExport } from '../../src/instruments/htsExport/readExport';
import { closestEdition, scheduleEditions } from '../../src/instruments/htsExport/scheduleEditions';
import { officialForm } from '../instruments/htsExport/officialForm';
import { time, type Timing } from './stopwatch';

/**
 * Reading a whole export: unpack, parse, inherit, read every rate, compare. The export is the embedded schedule written in
 * the official form, some 24,500 rows (an official one has 36,000), so that the bench needs no file. The first run counts too: a command reads once.
 */
export function exportTiming(schedule: TariffSchedule): Timing {
  const rows = officialForm(schedule, scheduleEditions(schedule).at(-1)!.from);
  const packed = gzipSync(JSON.stringify(rows));
  const read = () => {
    const exported = readExport(JSON.parse(gunzipSync(packed).toString('utf8')));
    if (isRefusal(exported)) throw new Error(exported.message);
    return exportReport(exported, schedule, closestEdition(schedule, exported));
  };
  return time(`an official export of ${rows.length.toLocaleString('en')} rows, packed: read and compared`, read, { runs: 5, warmUp: 0, limitMs: 1_500 });
}
