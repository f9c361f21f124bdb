import { FluentProvider, tokens } from '@fluentui/react-components';
import { textsOf } from '../texts/paneTexts';
import { usePaneTheme } from './usePaneTheme';

/** What a browser shows that opens the pane's page by itself. */
export function OutsideExcel() {
  const { shell } = textsOf(navigator.language.startsWith('ja') ? 'ja' : 'en');
  return (
    <FluentProvider theme={usePaneTheme()}>
      <main style={{ padding: tokens.spacingHorizontalXXL, maxWidth: '32em' }}>
        <h1 style={{ font: 'inherit', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase500 }}>{shell.outside}</h1>
        <p>{shell.outsideHelp}</p>
      </main>
    </FluentProvider>
  );
}
