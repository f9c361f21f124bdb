/** True when no sheet can be added. An Excel too old to say so is asked by trying. */
export async function isStructureProtected(context: Excel.RequestContext): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.7')) return false;
  const { protection } = context.workbook;
  protection.load('protected');
  await context.sync();
  return protection.protected;
}
