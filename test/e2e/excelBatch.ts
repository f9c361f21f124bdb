import type { WorkbenchPage } from './workbenchPage';

export type Batch<Result> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Result>;

export interface Refused {
  error: string;
  message: string;
  statement: string | undefined;
}

/**
 * Runs a batch in the task pane, through the real office.js, on the sheet `Sheet1`; an Office error becomes a value.
 * The batch goes over as text, so it may use nothing from outside itself.
 */
export function runBatch<Result>(workbench: WorkbenchPage, batch: Batch<Result>): Promise<Result | Refused> {
  const code = `(async () => {
    const batch = ${batch.toString()};
    try {
      return await Excel.run((context) => batch(context, context.workbook.worksheets.getItem('Sheet1')));
    } catch (error) {
      return { error: error.code, message: error.message, statement: error.debugInfo?.statement };
    }
  })()`;
  return workbench.pane.evaluate(code);
}
