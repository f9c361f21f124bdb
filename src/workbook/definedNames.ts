/** The workbook's visible defined names in lower case, as formulas may say them. */
export function readDefinedNames(): Promise<ReadonlySet<string>> {
  return Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load('items/name');
    await context.sync();
    return new Set(names.items.map(({ name }) => name.toLowerCase()));
  });
}
