export const shell = {
  screens: 'Screens',
  scenarios: 'Scenarios',
  functions: 'Functions',
  explain: 'Explain',
  dataVersion: (version: string) => `data ${version}`,
  settings: 'Settings',
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
} as const;
