import { bindDateSystem } from '../../functions/edge/dateSystem';
import { readsDaysFrom1904 } from '../../workbook/dateSystem';
import { recalculateAll } from '../../workbook/importedSchedulePart';

/** At the start of the pane: in a workbook that counts from 1904, functions that answered before refuse from now on. */
export async function bindDateSystemOfWorkbook(): Promise<void> {
  if (!(await readsDaysFrom1904())) return;
  bindDateSystem(true);
  await recalculateAll();
}
