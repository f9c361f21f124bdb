export const firstSteps = {
  title: 'First steps',
  offer: 'New to Parley?',
  count: (at: number, all: number) => `${at} of ${all}`,
  steps: [
    {
      title: 'A cell that knows the law',
      text: 'Parley gives cells the duty of a line by origin and day of entry: here a $40,000 car from Japan on 1 May 2025. What is not known is an error with its reason, never a zero.',
    },
    {
      title: 'A scenario for the whole workbook',
      text: 'Choose one below, read what will be written and apply it. Formulas that say Scenario follow, and so do your own changes in that sheet.',
    },
    {
      title: 'Every number with its source',
      text: 'TARIFF.STACK lists the layers of the same duty: heading, expression, days in force and the legal source of each. Explain says the same in words for whichever cell is selected.',
    },
  ],
  calculating: 'calculating…',
  insert: 'Insert into a cell',
  occupied: (cell: string) => `${cell} is not empty. Select an empty cell in the sheet.`,
  open: (title: string) => `Open “${title}”`,
  explain: 'Explain the selected cell',
  next: 'Next',
  back: 'Back',
  skip: 'Skip',
  finish: 'Done',
  example: 'Or start from a workbook with ten goods of the talks, a rice quota and a chart.',
} as const;
