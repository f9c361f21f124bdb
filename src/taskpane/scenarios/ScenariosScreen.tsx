import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useLayoutEffect, useState } from 'react';
import { embeddedData } from '../../instruments/embedded';
import type { OwnScenario } from '../../workbook/ownScenario';
import { ChoiceBar } from '../comparison/ChoiceBar';
import { useChoices } from '../comparison/useChoices';
import { FirstSteps } from '../firstSteps/FirstSteps';
import { OwnStepView } from '../ownScenarios/OwnStepView';
import { useOwnScenarios } from '../ownScenarios/useOwnScenarios';
import { EmptyState } from '../shell/EmptyState';
import { ListAndDetails } from '../shell/ListAndDetails';
import { useTexts } from '../shell/PreferencesContext';
import { useDataText } from '../shell/useDataText';
import { appliedKey } from './appliedKey';
import { CurrentBanner } from './CurrentBanner';
import { followDone } from './followDone';
import { ListTools } from './ListTools';
import { OpenedDetails } from './OpenedDetails';
import { ownKey, presetKey } from './opened';
import { ScenarioList } from './ScenarioList';
import { SheetChoice } from './SheetChoice';
import { useOpened } from './useOpened';
import { useScenarioState } from './useScenarioState';

/** Each loads when it is first opened. */
const ComparisonView = lazy(() => import('../comparison/ComparisonView').then((module) => ({ default: module.ComparisonView })));
const ImportPanel = lazy(() => import('../ownScenarios/ImportPanel').then((module) => ({ default: module.ImportPanel })));
const ExportPanel = lazy(() => import('../ownScenarios/ExportPanel').then((module) => ({ default: module.ExportPanel })));

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  // Seen wherever the list was scrolled to.
  step: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
});

/** What stands over the details for a while. */
type Panel = { kind: 'import' } | { kind: 'export'; scenarios: readonly OwnScenario[] };

/** Scenarios to choose from, beside or before the one chosen; what the workbook holds stands above. */
export function ScenariosScreen() {
  const styles = useStyles();
  const { scenarios, shell } = useTexts();
  const dataText = useDataText();
  const data = embeddedData();
  const book = data.scenarios;
  const current = useScenarioState();
  const own = useOwnScenarios();
  const opened = useOpened(book, own.list);
  const { step } = own;
  useLayoutEffect(() => {
    if (step.kind === 'done') followDone(step, opened, book);
    // Once for each change that was made, whatever is open by then.
  }, [step]);
  const onTheirs = (id: string, theirs: OwnScenario | null) => {
    if (theirs) return opened.showAnew(theirs);
    opened.forget(ownKey(id));
    opened.close();
  };
  const choices = useChoices();
  const [panel, setPanel] = useState<Panel | null>(null);
  const open = (show: () => void) => {
    own.dismiss();
    setPanel(null);
    choices.chooseAgain();
    show();
  };
  const isChoosing = choices.chosen !== null;
  const hasDetails = panel !== null || choices.isShown || opened.shown !== null;
  const asksInList = own.step.kind === 'asking' && own.step.question.at === 'list';
  const list = (
    <div className={styles.list}>
      {isChoosing ? <ChoiceBar choices={choices} /> : <CurrentBanner current={current} data={data} own={own} />}
      {(asksInList || (!hasDetails && !isChoosing && own.step.kind !== 'asking' && own.step.kind !== 'ready')) && (
        <div className={styles.step}><OwnStepView own={own} onTheirs={onTheirs} /></div>
      )}
      <FirstSteps current={current} isQuiet={isChoosing} onChoose={(id) => open(() => opened.showPreset(id))}>
        <div className={styles.list}>
          {isChoosing ? (
            <SheetChoice current={current} choices={choices} />
          ) : (
            <ListTools
              onCompare={() => choices.start([])}
              onImport={() => setPanel({ kind: 'import' })}
              onExport={own.list?.scenarios.length ? () => setPanel({ kind: 'export', scenarios: own.list?.scenarios ?? [] }) : null}
            />
          )}
          <ScenarioList
            book={book}
            own={own}
            applied={appliedKey(current.state, own.list, book)}
            selected={hasDetails && panel === null && !choices.isShown ? opened.shown : null}
            edited={opened.edited}
            tickOf={isChoosing ? choices.tickOf : null}
            onPreset={({ id, title, titleJa }) =>
              isChoosing ? choices.toggle({ key: presetKey(id), title: dataText(title, titleJa), text: id }) : open(() => opened.showPreset(id))
            }
            onOwn={(each) =>
              isChoosing ? choices.toggle({ key: ownKey(each.id), title: each.title, text: each.text }) : open(() => opened.showOwn(each))
            }
          />
        </div>
      </FirstSteps>
    </div>
  );
  const back = () => setPanel(null);
  const details = () => {
    if (panel?.kind === 'import') return <ImportPanel data={data} own={own} onBack={back} />;
    if (panel?.kind === 'export') return <ExportPanel scenarios={panel.scenarios} dataVersion={data.version} onBack={back} />;
    if (choices.isShown) return <ComparisonView chosen={choices.chosen ?? []} data={data} onBack={choices.chooseAgain} />;
    return (
      <OpenedDetails
        opened={opened}
        data={data}
        current={current}
        own={own}
        onTheirs={onTheirs}
        onCompare={(choice) => {
          opened.close();
          choices.start([choice]);
        }}
        onExport={(scenario) => setPanel({ kind: 'export', scenarios: [scenario] })}
      />
    );
  };
  return (
    <ListAndDetails
      list={list}
      details={hasDetails ? <Suspense fallback={<Spinner label={shell.loading} />}>{details()}</Suspense> : null}
      chosen={panel?.kind ?? (choices.isShown ? 'comparison' : opened.shown)}
      nothingChosen={isChoosing ? null : <EmptyState title={scenarios.choose} help={scenarios.chooseHelp} />}
    />
  );
}
