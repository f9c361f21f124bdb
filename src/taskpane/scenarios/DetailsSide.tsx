import { lazy } from 'react';
import type { ScenarioChoice } from '../comparison/scenarioChoice';
import { OpenedDetails } from './OpenedDetails';
import type { Screen } from './useScreen';

/** Each loads when it is first opened. */
const ComparisonView = lazy(() => import('../comparison/ComparisonView').then((module) => ({ default: module.ComparisonView })));
const ImportPanel = lazy(() => import('../ownScenarios/ImportPanel').then((module) => ({ default: module.ImportPanel })));
const ExportPanel = lazy(() => import('../ownScenarios/ExportPanel').then((module) => ({ default: module.ExportPanel })));

/** What stands in the place of the details: a panel, a comparison, or the scenario that is open. */
export function DetailsSide({ screen }: { screen: Screen }) {
  const { data, current, own, opened, choices, panel, setPanel, onTheirs } = screen;
  const back = () => setPanel(null);
  if (panel?.kind === 'import') return <ImportPanel data={data} own={own} onTheirs={onTheirs} onBack={back} />;
  if (panel?.kind === 'export') return <ExportPanel scenarios={panel.scenarios} dataVersion={data.version} onBack={back} />;
  if (choices.isShown) return <ComparisonView chosen={choices.chosen ?? []} data={data} onBack={choices.chooseAgain} />;
  const compareWith = (choice: ScenarioChoice) => {
    opened.close();
    choices.start([choice]);
  };
  return (
    <OpenedDetails
      opened={opened}
      data={data}
      current={current}
      own={own}
      onTheirs={onTheirs}
      onCompare={compareWith}
      onExport={(scenario) => setPanel({ kind: 'export', scenarios: [scenario] })}
    />
  );
}
