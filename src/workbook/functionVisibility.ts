/** In Microsoft's types since ExcelApi 1.20; the office.js that a page loads may be older. */
type Manager = { setVisibility?: (options: Excel.CustomFunctionVisibilityOptions) => void } | undefined;

function manager(): Manager {
  return (Excel as { CustomFunctionManager?: Manager }).CustomFunctionManager;
}

/** True where Excel can leave functions out of the list that it offers while a formula is typed. */
export function canHideFunctions(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.20') && typeof manager()?.setVisibility === 'function';
}

/** Offers some functions and leaves others out. Formulas that use these go on calculating. */
export function offerFunctions(options: { show: string[]; hide: string[] }): void {
  manager()?.setVisibility?.(options);
}
