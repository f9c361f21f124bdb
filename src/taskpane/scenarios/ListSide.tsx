import { makeStyles, tokens } from '@fluentui/react-components';
import type { Preset } from '../../domain/scenario/preset';
import type { OwnScenario } from '../../workbook/ownScenario';
import { ChoiceBar } from '../comparison/ChoiceBar';
import { FirstSteps } from '../firstSteps/FirstSteps';
import { OwnStepView } from '../ownScenarios/OwnStepView';
import { useDataText } from '../shell/useDataText';
import { appliedKey } from './appliedKey';
import { CurrentBanner } from './CurrentBanner';
import { ListTools } from './ListTools';
import { ownKey, presetKey } from './opened';
import { ScenarioList } from './ScenarioList';
import { SheetChoice } from './SheetChoice';
import type { Screen } from './useScreen';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  // Seen wherever the list was scrolled to.
  step: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
});

/** What the workbook holds, what came of the last step, and every scenario to open or to tick. */
export function ListSide({ screen }: { screen: Screen }) {
  const styles = useStyles();
  const dataText = useDataText();
  const { data, current, own, opened, choices, panel, hasDetails, open } = screen;
  const isChoosing = choices.chosen !== null;
  const onPreset = ({ id, title, titleJa }: Preset) =>
    isChoosing ? choices.toggle({ key: presetKey(id), title: dataText(title, titleJa), text: id }) : open(() => opened.showPreset(id));
  const onOwn = (each: OwnScenario) =>
    isChoosing ? choices.toggle({ key: ownKey(each.id), title: each.title, text: each.text }) : open(() => opened.showOwn(each));
  return (
    <div className={styles.list}>
      {isChoosing ? <ChoiceBar choices={choices} /> : <CurrentBanner current={current} data={data} own={own} />}
      {stepIsHere(screen) && <div className={styles.step}><OwnStepView own={own} onTheirs={screen.onTheirs} /></div>}
      <FirstSteps current={current} isQuiet={isChoosing} onChoose={(id) => open(() => opened.showPreset(id))}>
        <div className={styles.list}>
          {isChoosing ? <SheetChoice current={current} choices={choices} /> : <Tools screen={screen} />}
          <ScenarioList
            book={data.scenarios}
            own={own}
            applied={appliedKey(current.state, own.list, data.scenarios)}
            selected={hasDetails && panel === null && !choices.isShown ? opened.shown : null}
            edited={opened.edited}
            tickOf={isChoosing ? choices.tickOf : null}
            onPreset={onPreset}
            onOwn={onOwn}
          />
        </div>
      </FirstSteps>
    </div>
  );
}

/** A question stands where it was raised, a result in the details while there are any. */
function stepIsHere({ own: { step }, choices, hasDetails }: Screen): boolean {
  if (step.kind === 'asking') return step.question.at === 'list';
  return step.kind !== 'ready' && !hasDetails && choices.chosen === null;
}

function Tools({ screen: { own, choices, open, setPanel } }: { screen: Screen }) {
  const scenarios = own.list?.scenarios ?? [];
  return (
    <ListTools
      onCompare={() => open(() => choices.start([]))}
      onImport={() => open(() => setPanel({ kind: 'import' }))}
      onExport={scenarios.length > 0 ? () => open(() => setPanel({ kind: 'export', scenarios })) : null}
    />
  );
}
