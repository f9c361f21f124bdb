import { registries } from '@odoo/o-spreadsheet';

/** Excel's errors that the grid does not know by itself; registered, they propagate through its own functions. */
const EXCEL_ERRORS = ['#VALUE!', '#NUM!', '#NULL!', '#REF!', '#CALC!', '#BUSY!'];

/** The grid's own error words as Excel would show them. */
const AS_EXCEL: Readonly<Record<string, string>> = {
  '#ERROR': '#VALUE!',
  '#BAD_EXPR': '#NAME?',
  '#CYCLE': '#REF!',
  '#REF': '#REF!',
};

export function registerExcelErrors(): void {
  for (const error of EXCEL_ERRORS) registries.errorTypes.add(error);
}

export const asExcelError = (value: string): string => AS_EXCEL[value] ?? value;
