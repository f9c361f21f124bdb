import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { forcedColorsTheme } from './forcedColorsTheme';

/**
 * Fluent theme of the pane: a forced-colours mode of the system first, then the theme of Office,
 * then what the system prefers. Follows changes while the pane is open.
 */
export function usePaneTheme(): Theme {
  const [theme, setTheme] = useState(currentTheme);
  useEffect(() => {
    const update = () => setTheme(currentTheme());
    const queries = [FORCED, DARK].map((query) => matchMedia(query));
    queries.forEach((query) => query.addEventListener('change', update));
    onOfficeThemeChange(update);
    update();
    return () => queries.forEach((query) => query.removeEventListener('change', update));
  }, []);
  return theme;
}

const FORCED = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

function currentTheme(): Theme {
  if (matchMedia(FORCED).matches) return forcedColorsTheme;
  return (officeIsDark() ?? matchMedia(DARK).matches) ? webDarkTheme : webLightTheme;
}

/** Null where Office does not tell its theme (Excel for Mac, older builds): the getter may even throw there. */
function officeIsDark(): boolean | null {
  try {
    const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
    if (!theme?.bodyBackgroundColor) return null;
    return luminance(theme.bodyBackgroundColor) < 0.5;
  } catch {
    return null;
  }
}

/** luminance('#ffffff') // => 1; plain mean is enough to tell Office's four themes apart. */
function luminance(hex: string): number {
  const channels = /^#?(..)(..)(..)/.exec(hex)?.slice(1) ?? [];
  return channels.reduce((sum, channel) => sum + parseInt(channel, 16) / 255, 0) / 3;
}

function onOfficeThemeChange(update: () => void): void {
  try {
    Office.context.document.addHandlerAsync(Office.EventType.OfficeThemeChanged, update);
  } catch {
    return;
  }
}
