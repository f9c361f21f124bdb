import { makeStyles, tokens } from '@fluentui/react-components';

/** How the screens set their texts and buttons; what one screen alone needs stays with it. */
export const useLayoutStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, overflowWrap: 'anywhere' },
  /** The title of a page takes the focus when the page opens. */
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, textWrap: 'balance', outlineStyle: 'none' },
  text: { margin: 0, whiteSpace: 'pre-line' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  strong: { fontWeight: tokens.fontWeightSemibold },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  problem: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorPaletteRedForeground1 },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  /** Small buttons whose texts line up with the page's edge. */
  tools: { display: 'flex', flexWrap: 'wrap', margin: `0 calc(-1 * ${tokens.spacingHorizontalXS})` },
  tool: { minWidth: 0, paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
  /** A field that never decides how wide the pane is. */
  control: { width: '100%', minWidth: 0 },
  start: { alignSelf: 'flex-start' },
  plainList: { margin: 0, padding: 0, listStyleType: 'none' },
});
