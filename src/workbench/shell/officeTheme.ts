import type { OfficeTheme } from '../richapi/officeContext';

const LIGHT: OfficeTheme = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#1F2933',
  controlBackgroundColor: '#F3F5F8',
  controlForegroundColor: '#1F2933',
};
const DARK: OfficeTheme = {
  bodyBackgroundColor: '#14181D',
  bodyForegroundColor: '#E6EAEF',
  controlBackgroundColor: '#1C2127',
  controlForegroundColor: '#E6EAEF',
};

export const prefersDark = (): boolean => window.matchMedia('(prefers-color-scheme: dark)').matches;

/** The theme that the host reports to the add-in follows the system's, as the shell does. */
export const officeTheme = (): OfficeTheme => (prefersDark() ? DARK : LIGHT);
