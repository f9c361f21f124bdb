/** Excel allows a sheet's name this many characters. */
const LONGEST_NAME = 31;

/** freeSheetName('Comparison', ['Sheet1', 'comparison']) // => 'Comparison 2' */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const known = new Set([...taken].map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; known.has(name.toLowerCase()); number++) name = `${wanted.slice(0, LONGEST_NAME - 4)} ${number}`;
  return name;
}

/** The name that a new sheet would get now. */
export function nextSheetName(wanted: string): Promise<string> {
  return Excel.run((context) => loadFreeName(context, wanted));
}

export async function loadFreeName(context: Excel.RequestContext, wanted: string): Promise<string> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return freeSheetName(wanted, worksheets.items.map(({ name }) => name));
}
