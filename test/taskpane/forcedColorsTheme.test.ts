/** @jest-environment jsdom */
import { forcedColorsTheme } from '../../src/taskpane/shell/forcedColorsTheme';

it('under forced colours every colour but shadows is one of the system’s', () => {
  const colours = Object.entries(forcedColorsTheme).filter(([token]) => token.startsWith('color') && !/Shadow|Overlay/.test(token));
  expect(colours.length).toBeGreaterThan(300);
  const system = ['CanvasText', 'Canvas', 'Highlight', 'HighlightText', 'GrayText', 'LinkText', 'transparent'];
  expect(colours.filter(([, value]) => !system.includes(String(value)))).toEqual([]);
  expect(forcedColorsTheme.colorNeutralBackground1).toBe('Canvas');
  expect(forcedColorsTheme.colorNeutralForegroundOnBrand).toBe('HighlightText');
});
