import { teamsHighContrastTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';

/** Fluent's theme draws one contrast theme of Windows in fixed colours; these are what they stand for. */
const SYSTEM_COLOUR: Readonly<Record<string, string>> = {
  '#ffffff': 'CanvasText',
  '#000000': 'Canvas',
  '#1aebff': 'Highlight',
  '#3ff23f': 'GrayText',
  '#ffff00': 'LinkText',
};

/**
 * The theme in the colours of the user's own contrast theme. The browser puts these in for texts, borders and backgrounds by
 * itself, but not for drawings: a chart in Fluent's black would stand on the white of a light contrast theme.
 */
export const forcedColorsTheme = Object.fromEntries(
  Object.entries(teamsHighContrastTheme).map(([token, value]) => [token, systemColour(token, value)]),
) as unknown as Theme;

function systemColour(token: string, value: unknown): unknown {
  // Black text stands on what is selected or pressed.
  if (value === '#000000' && token.includes('Foreground')) return 'HighlightText';
  return typeof value === 'string' ? (SYSTEM_COLOUR[value] ?? value) : value;
}
