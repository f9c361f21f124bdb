export const example = {
  start: 'Insert example workbook…',
  reading: 'Looking at the workbook…',
  working: 'Writing the example…',
  sheet: (name: string, table: string | null, hasChart: boolean) =>
    `A new sheet “${name}”${table ? `, table ${table}` : ''}${hasChart ? ', one chart' : ''}`,
  newScenario: (title: string) => `A new sheet “Scenario” with “${title}”, and the names Scenario and Levers`,
  keptScenario: 'Your sheet “Scenario” stays as it is; the example follows it',
  untouched: 'Your own sheets are not touched.',
  insert: 'Insert',
  cancel: 'Cancel',
  again: 'Try again',
  leave: 'Close',
  changedMeanwhile: {
    what: 'The workbook changed while you were looking.',
    because: 'Sheets or names are others than before; nothing was written.',
    tryThis: 'Look at the list below again, then insert.',
  },
  done: 'The example is in your workbook.',
  doneDetail: (sheets: string) => `New sheets: ${sheets}.`,
  next: 'Apply another scenario and watch the column Scenario.',
  reverted: 'The sheets of the example are gone again.',
} as const;
