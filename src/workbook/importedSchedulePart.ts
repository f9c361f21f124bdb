import type { ImportedSchedule } from '../instruments/importedSchedule';
import { importedScheduleText, readImportedScheduleText } from '../instruments/importedScheduleText';
import { packText, unpackText } from './packedText';
import { runAsOneStep } from './undoGroup';

/** Version 1 of the part; a change of its shape takes a new namespace, so that old readers skip it. */
const SCHEDULE_NAMESPACE = 'urn:parley:imported-schedule:1';

/** The schedule that travels with the workbook; null when there is none or it is damaged. */
export async function readImportedSchedule(): Promise<ImportedSchedule | null> {
  const xml = await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(SCHEDULE_NAMESPACE);
    const part = parts.getOnlyItemOrNullObject();
    const text = part.getXml();
    await context.sync();
    return part.isNullObject ? null : text.value;
  });
  const packed = xml === null ? null : new DOMParser().parseFromString(xml, 'text/xml').documentElement.textContent;
  const text = packed ? await unpackText(packed) : null;
  return text === null ? null : readImportedScheduleText(text);
}

/** Keeps a schedule with the workbook in the place of one kept before; null removes it. Every formula is then calculated anew. */
export async function keepImportedSchedule(imported: ImportedSchedule | null): Promise<void> {
  const packed = imported === null ? null : await packText(importedScheduleText(imported));
  await runAsOneStep(async (context) => {
    const { customXmlParts, application } = context.workbook;
    const before = customXmlParts.getByNamespace(SCHEDULE_NAMESPACE);
    before.load({ id: true });
    await context.sync();
    before.items.forEach((part) => part.delete());
    if (packed !== null) customXmlParts.add(`<schedule xmlns="${SCHEDULE_NAMESPACE}">${packed}</schedule>`);
    application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
}

/** Functions that answered before the schedule was read are asked again. */
export async function recalculateAll(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
}
