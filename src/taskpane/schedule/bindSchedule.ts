import { bindData } from '../../functions/edge/context';
import { embeddedData } from '../../instruments/embedded';
import { withImportedSchedule, type ImportedSchedule } from '../../instruments/importedSchedule';
import { readImportedSchedule, recalculateAll } from '../../workbook/importedSchedulePart';

/** Lets the functions answer with a schedule of the workbook's own; null = with the embedded one. */
export function bindSchedule(imported: ImportedSchedule | null): void {
  bindData(imported === null ? embeddedData() : withImportedSchedule(embeddedData(), imported));
}

/** At the start of the pane: a workbook that brings a schedule along computes on it. */
export async function bindScheduleOfWorkbook(): Promise<void> {
  const imported = await readImportedSchedule();
  if (imported === null) return;
  bindSchedule(imported);
  await recalculateAll();
}
