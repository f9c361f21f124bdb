import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks that several parts of the explanation share. */
export const useExplainStyles = makeStyles({
  /** Beside the main thing: small and quiet. */
  muted: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  code: { margin: 0, fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  strong: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  /** Figures that stand below each other. */
  figure: { fontVariantNumeric: 'tabular-nums' },
  tight: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  loose: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  plainList: { margin: 0, padding: 0, listStyleType: 'none' },
  pairs: { margin: 0, display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS, columnGap: tokens.spacingHorizontalM },
});
