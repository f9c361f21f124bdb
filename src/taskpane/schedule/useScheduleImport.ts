import { useState } from 'react';
import { isRefusal, type Refusal } from '../../domain/shared/refusal';
import type { Day } from '../../domain/shared/isoDate';
import { embeddedData } from '../../instruments/embedded';
import { exportReport, type ExportReport } from '../../instruments/htsExport/exportReport';
import type { ExportedSchedule } from '../../instruments/htsExport/readExport';
import { scheduleEditions } from '../../instruments/htsExport/scheduleEditions';
import { keepImportedSchedule } from '../../workbook/importedSchedulePart';
import { officeFailure, type OfficeFailure } from '../../workbook/officeErrors';
import { bindSchedule } from './bindSchedule';
import { readExportInBrowser } from './readExportInBrowser';

/** Where the import stands; a file is read and shown before anything is kept. */
export type ImportState =
  | { step: 'idle' }
  | { step: 'reading' }
  | { step: 'read'; exported: ExportedSchedule; report: ExportReport }
  | { step: 'keeping' }
  | { step: 'refused'; refusal: Refusal }
  | { step: 'failed'; failure: OfficeFailure };

const IMPORTER = 'US';

export function useScheduleImport() {
  const [state, setState] = useState<ImportState>({ step: 'idle' });

  const read = async (file: File): Promise<void> => {
    setState({ step: 'reading' });
    const exported = await readExportInBrowser(file);
    setState(isRefusal(exported) ? { step: 'refused', refusal: exported } : { step: 'read', exported, report: reportOf(exported) });
  };

  const keep = async (change: { exported: ExportedSchedule; release: string; effectiveOn: Day } | null): Promise<void> => {
    setState({ step: 'keeping' });
    const imported =
      change === null ? null : { importer: IMPORTER, release: change.release, effectiveOn: change.effectiveOn, lines: change.exported.lines, numbers: change.exported.numbers };
    try {
      bindSchedule(imported);
      await keepImportedSchedule(imported);
      setState({ step: 'idle' });
    } catch (error) {
      setState({ step: 'failed', failure: officeFailure(error) });
    }
  };

  return { state, read, keep, forget: () => setState({ step: 'idle' }) };
}

/** Held against the last edition that ships. */
function reportOf(exported: ExportedSchedule): ExportReport {
  const schedule = embeddedData().law.schedules.find(({ importer }) => importer === IMPORTER)!;
  return exportReport(exported, schedule, scheduleEditions(schedule).at(-1)!);
}
