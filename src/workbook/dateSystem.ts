/** The second day of Excel's later calendar, and its number there. */
const SECOND_DAY = { year: 1904, month: 1, day: 2, number: 1 };

/** Whether the workbook counts its days from 1904. No property says so; its own DATE does, calculated without a cell. */
export function readsDaysFrom1904(): Promise<boolean> {
  return Excel.run(async (context) => {
    const day = context.workbook.functions.date(SECOND_DAY.year, SECOND_DAY.month, SECOND_DAY.day);
    day.load('value');
    await context.sync();
    return day.value === SECOND_DAY.number;
  });
}
