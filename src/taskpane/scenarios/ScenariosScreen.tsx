import { Spinner } from '@fluentui/react-components';
import { Suspense } from 'react';
import { embeddedData } from '../../instruments/embedded';
import { EmptyState } from '../shell/EmptyState';
import { ListAndDetails } from '../shell/ListAndDetails';
import { useTexts } from '../shell/PreferencesContext';
import { DetailsSide } from './DetailsSide';
import { ListSide } from './ListSide';
import { useScreen } from './useScreen';

/** Scenarios to choose from, beside or before the one chosen; what the workbook holds stands above. */
export function ScenariosScreen() {
  const { scenarios, shell } = useTexts();
  const screen = useScreen(embeddedData());
  const { panel, choices, opened, hasDetails } = screen;
  const loading = <Spinner label={shell.loading} />;
  return (
    <ListAndDetails
      list={<ListSide screen={screen} />}
      details={hasDetails ? <Suspense fallback={loading}><DetailsSide screen={screen} /></Suspense> : null}
      chosen={panel?.kind ?? (choices.isShown ? 'comparison' : opened.shown)}
      nothingChosen={choices.chosen ? null : <EmptyState title={scenarios.choose} help={scenarios.chooseHelp} />}
    />
  );
}
