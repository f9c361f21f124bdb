import { Button } from '@fluentui/react-components';
import { opposite } from '../../workbook/ownScenario';
import type { OwnScenario } from '../../workbook/ownScenario';
import { AdviceBar, FailureBar } from '../shell/AdviceBar';
import { focusIfLost } from '../shell/focusOnMount';
import { usePreferences, useTexts } from '../shell/PreferencesContext';
import { momentText } from './momentText';
import { resolveConflict } from './resolveConflict';
import type { OwnScenarios, OwnStep } from './useOwnScenarios';

type Ended = Exclude<OwnStep, { kind: 'ready' } | { kind: 'asking' } | { kind: 'working' }>;
type Done = Extract<OwnStep, { kind: 'done' }>;
type Conflict = Extract<OwnStep, { kind: 'conflict' }>;

/** The user chose a colleague's scenario over their own; null = the colleague deleted it. */
export type OnTheirs = (id: string, theirs: OwnScenario | null) => void;

interface OwnResultProps<Step> {
  step: Step;
  own: OwnScenarios;
  onTheirs: OnTheirs;
}

/** What came of a change of the list, and the way back: Excel's own undo does not reach it. */
export function OwnResult({ step, own, onTheirs }: OwnResultProps<Ended>) {
  const { ownScenarios: texts } = useTexts();
  switch (step.kind) {
    case 'done':
      return <DoneBar step={step} own={own} />;
    case 'conflict':
      return <ConflictBar step={step} own={own} onTheirs={onTheirs} />;
    case 'full':
      return <AdviceBar intent="error" advice={texts.full} />;
    case 'failed':
      return step.failure.problem === 'protected' ? <AdviceBar intent="error" advice={texts.readOnly} /> : <FailureBar failure={step.failure} />;
    default:
      return step satisfies never;
  }
}

function DoneBar({ step, own }: { step: Done; own: OwnScenarios }) {
  const { ownScenarios: texts, shell } = useTexts();
  const [first = ''] = step.titles;
  const what = step.deed === 'reverted' ? texts.reverted : step.titles.length > 1 ? texts.imported(step.titles.length) : texts.done[step.deed](first);
  const because = step.done.length === 0 ? texts.nothingLeft : step.theirRevisions > 0 ? texts.merged : '';
  const canTakeBack = step.done.length > 0 && step.deed !== 'reverted';
  return (
    <AdviceBar
      intent="success"
      advice={{ what, because, tryThis: canTakeBack ? texts.takeBackHelp : '' }}
      actions={
        <>
          {canTakeBack && <Button size="small" onClick={() => own.change([...step.done].reverse().map(opposite), 'reverted')}>{texts.takeBack}</Button>}
          <Button ref={focusIfLost} size="small" appearance="transparent" onClick={own.dismiss}>{shell.close}</Button>
        </>
      }
    />
  );
}

function ConflictBar({ step, own, onTheirs }: OwnResultProps<Conflict>) {
  const { ownScenarios: texts } = useTexts();
  const { language } = usePreferences().preferences;
  const { change, theirs } = step.conflicts[0]!;
  const { what, because, deleted, tryThis } = texts.conflict;
  const title = theirs?.title ?? (change.kind === 'put' ? change.after : change.before).title;
  const settle = (resolution: 'theirs' | 'mine') => {
    const changes = resolveConflict(step.changes, step.conflicts, resolution);
    if (resolution === 'theirs') for (const each of step.conflicts) onTheirs(each.change.before?.id ?? '', each.theirs);
    if (changes.length > 0) return own.change(changes, change.kind === 'remove' && resolution === 'mine' ? 'deleted' : 'saved');
    own.refresh();
    own.dismiss();
  };
  const [keep, take] = change.kind === 'remove' ? [texts.keepTheirs, texts.deleteAnyway] : theirs ? [texts.keepTheirs, texts.keepMine] : [texts.leaveDeleted, texts.saveAnew];
  return (
    <AdviceBar
      intent="warning"
      advice={{ what: what(title), because: theirs ? because(theirs.author, momentText(theirs.changedAt, language)) : deleted, tryThis }}
      actions={
        <>
          <Button ref={focusIfLost} size="small" onClick={() => settle('theirs')}>{keep}</Button>
          <Button size="small" onClick={() => settle('mine')}>{take}</Button>
        </>
      }
    />
  );
}
