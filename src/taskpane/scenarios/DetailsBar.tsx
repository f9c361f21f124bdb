import { Button } from '@fluentui/react-components';
import type { Scenario } from '../../domain/scenario/scenario';
import { freeTitle } from '../../workbook/freeName';
import type { Loss } from '../../workbook/lossOfWriting';
import type { ScenarioContent } from '../../workbook/scenarioContent';
import { OwnStepView } from '../ownScenarios/OwnStepView';
import { LONGEST_TITLE } from '../ownScenarios/writtenText';
import { AdviceBar } from '../shell/AdviceBar';
import { DetailsFoot } from '../shell/DetailsFoot';
import { usePreferences, useTexts } from '../shell/PreferencesContext';
import { useDaysFrom1904 } from '../shell/useDaysFrom1904';
import { ApplyBar } from './ApplyBar';
import type { ScenarioDetailsProps } from './ScenarioDetails';
import type { useApply } from './useApply';
import type { useChangeNotice } from './useChangeNotice';

interface DetailsBarProps extends ScenarioDetailsProps {
  title: string;
  scenario: Scenario | null;
  isEdited: boolean;
  applying: ReturnType<typeof useApply>;
  notice: ReturnType<typeof useChangeNotice>;
  loss: Loss;
  contentAt: (at: Date) => ScenarioContent;
  onKeep: () => void;
}

/** Below the details: what happened meanwhile, what came of the last step, and the two buttons that write. A question of the list stands in their place. */
export function DetailsBar(props: DetailsBarProps) {
  const { write } = useTexts();
  const { own, current, applying, notice, loss, scenario, contentAt } = props;
  const { state } = current;
  const isFrom1904 = useDaysFrom1904();
  const asks = own.step.kind === 'asking' && own.step.question.at === 'details';
  return (
    <DetailsFoot>
      {notice.changed && (
        <AdviceBar
          intent="warning"
          advice={write.changedNow}
          actions={<Button size="small" onClick={notice.seen}>{write.understood}</Button>}
        />
      )}
      {(asks || own.step.kind !== 'asking') && <OwnStepView own={own} onTheirs={props.onTheirs} />}
      {!asks && (
        <ApplyBar
          // What came of the last step stands there alone, be it of the sheet or of the list.
          step={own.step.kind === 'ready' || applying.step.kind !== 'ended' ? applying.step : { kind: 'ready' }}
          loss={loss}
          hasProblem={scenario === null}
          canApply={state !== null && current.failure === null && !isFrom1904}
          onApply={() => {
            own.dismiss();
            if (state) applying.apply(contentAt, state);
          }}
          onReplace={() => state && applying.write(contentAt, state)}
          onKeep={props.onKeep}
          onCancel={applying.reset}
          onRevert={applying.revert}
        >
          <SaveButton {...props} />
        </ApplyBar>
      )}
    </DetailsFoot>
  );
}

/** Saves the changes of an own scenario, or a preset as one: edited, or as it is to be worked on. */
function SaveButton({ opened, title, scenario, isEdited, own }: DetailsBarProps) {
  const { ownScenarios: texts } = useTexts();
  const { author } = usePreferences().preferences;
  const before = opened.own;
  const working = own.step.kind === 'working' || own.list === null;
  const isGone = before !== null && !own.list?.scenarios.some(({ id }) => id === before.id);
  if (before && !isGone) {
    const save = () =>
      scenario && own.change([{ kind: 'put', before, after: { ...before, text: scenario.text, author, changedAt: new Date().toISOString() } }], 'saved');
    return <Button disabledFocusable={working || scenario === null || !isEdited} onClick={save}>{texts.save}</Button>;
  }
  const taken = own.list?.scenarios.map((other) => other.title) ?? [];
  const ask = () => {
    const wanted = before ? title : isEdited ? texts.editedTitle(title) : texts.copyTitle(title);
    if (scenario) own.ask({ kind: 'new', at: 'details', text: scenario.text, title: freeTitle(wanted, taken, LONGEST_TITLE), note: before?.note ?? '' });
  };
  return <Button disabledFocusable={working || scenario === null} onClick={ask}>{isEdited || before ? texts.saveAs : texts.duplicate}</Button>;
}
