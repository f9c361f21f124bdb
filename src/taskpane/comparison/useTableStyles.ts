import { makeStyles, tokens } from '@fluentui/react-components';

/** How every table of the comparison looks. */
export const useTableStyles = makeStyles({
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  name: { width: '38%', padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`, textAlign: 'left', verticalAlign: 'top', fontWeight: tokens.fontWeightRegular, hyphens: 'auto' },
  value: { padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`, textAlign: 'right', verticalAlign: 'top', fontVariantNumeric: 'tabular-nums' },
  letter: { fontWeight: tokens.fontWeightSemibold, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  lever: { padding: `${tokens.spacingVerticalXS} 0 0`, textAlign: 'left', fontWeight: tokens.fontWeightSemibold },
  unit: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  /** The same as in the first scenario: nothing to look at. */
  same: { color: tokens.colorNeutralForeground3 },
  muted: { display: 'block', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
});
