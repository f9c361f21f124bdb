/** Colours of the sheets that the pane writes, the same in every theme of Excel: a sheet is paper. */
export const sheetColours = {
  ink: '#1f2933',
  muted: '#5f6b7a',
  band: '#12395b',
  onBand: '#ffffff',
  input: '#fff8e1',
  inputInk: '#0b4a8f',
  rule: '#d5dbe3',
  assumption: '#9a4a00',
} as const;
