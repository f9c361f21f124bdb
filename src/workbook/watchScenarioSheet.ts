import { SCENARIO_SHEET } from './scenarioSheet';

/**
 * Calls back after every change of the scenario sheet's cells, whoever made it, and when sheets come or go;
 * resolves to the way to stop. Changes of other sheets only cost a comparison of ids.
 */
export async function watchScenarioSheet(onChange: () => void): Promise<() => void> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    let sheet = await scenarioSheetId(context);
    const sheetsChanged = async () => {
      // A busy Excel keeps the id that is known; the next reading of the sheet says what is wrong.
      sheet = await Excel.run(scenarioSheetId).catch(() => sheet);
      onChange();
    };
    const handlers = [
      worksheets.onChanged.add(({ worksheetId }) => {
        if (worksheetId === sheet) onChange();
        return Promise.resolve();
      }),
      worksheets.onAdded.add(sheetsChanged),
      worksheets.onDeleted.add(sheetsChanged),
    ];
    await context.sync();
    return () => {
      void Excel.run(handlers[0]!.context, async (own) => {
        for (const handler of handlers) handler.remove();
        await own.sync();
      });
    };
  });
}

async function scenarioSheetId(context: Excel.RequestContext): Promise<string | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(SCENARIO_SHEET);
  sheet.load('id');
  await context.sync();
  return sheet.isNullObject ? null : sheet.id;
}
