import { tokens } from '@fluentui/react-components';

/** Colours of the compared scenarios; their letters say the same without colour. */
export const seriesColours: readonly string[] = [
  tokens.colorCompoundBrandBackground,
  tokens.colorPaletteMarigoldBorderActive,
  tokens.colorPaletteBerryBorderActive,
];
