/** Calls back after every change of selection on any sheet; resolves to the way to stop. */
export function watchSelection(onChange: () => void): Promise<() => void> {
  return watch(onChange, ({ onSelectionChanged }, handler) => [onSelectionChanged.add(handler)]);
}

/** Calls back after edits of cells and after every calculation, on any sheet; resolves to the way to stop. */
export function watchCalculation(onChange: () => void): Promise<() => void> {
  return watch(onChange, ({ onChanged, onCalculated }, handler) => [onChanged.add(handler), onCalculated.add(handler)]);
}

type Handler = OfficeExtension.EventHandlerResult<unknown>;

async function watch(
  onChange: () => void,
  subscribe: (sheets: Excel.WorksheetCollection, handler: () => Promise<void>) => Handler[],
): Promise<() => void> {
  return Excel.run(async (context) => {
    const handlers = subscribe(context.workbook.worksheets, () => {
      onChange();
      return Promise.resolve();
    });
    await context.sync();
    return () => {
      void Excel.run(context, async (own) => {
        handlers.forEach((handler) => handler.remove());
        await own.sync();
      }).catch(() => undefined);
    };
  });
}
