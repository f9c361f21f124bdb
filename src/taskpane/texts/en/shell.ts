export const shell = {
  screens: 'Screens',
  scenarios: 'Scenarios',
  functions: 'Functions',
  explain: 'Explain',
  dataVersion: (version: string) => `data ${version}`,
  settings: 'Settings',
  about: 'About Parley',
  close: 'Close',
  loading: 'Loading',
  outside: 'Parley works inside Excel.',
  outsideHelp: 'Open a workbook and start Parley from the Home tab.',
  crashed: 'This screen stopped.',
  crashedHelp: 'Your workbook is untouched. Open the screen again; if it stays, restart Excel.',
  openAgain: 'Open again',
} as const;

export const settings = {
  title: 'Settings',
  language: 'Language',
  author: 'Your name or desk',
  authorHint: 'Written on the Scenario sheet. Stays on this computer otherwise.',
  functions: 'Functions offered',
  functionsHint: 'While you type a formula, and first in the list here. Formulas that use the others go on calculating.',
  functionsHintPaneOnly: 'First in the list here. This Excel offers all of them while you type; that takes a newer version.',
  allFunctions: (count: number) => `All (${count})`,
  basicFunctions: (count: number) => `Basic (${count})`,
} as const;
