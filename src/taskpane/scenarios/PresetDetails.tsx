import { makeStyles, tokens } from '@fluentui/react-components';
import { constraintsOf } from '../../domain/scenario/constraintsOf';
import type { Preset } from '../../domain/scenario/preset';
import { isRefusal } from '../../domain/shared/refusal';
import type { DataBook } from '../../instruments/dataBook';
import { lossOfWriting } from '../../workbook/lossOfWriting';
import { hasUndoGroups } from '../../workbook/undoGroup';
import { AdviceBar } from '../shell/AdviceBar';
import { BackButton } from '../shell/BackButton';
import { usePreferences, useTexts } from '../shell/PreferencesContext';
import { useDataText } from '../shell/useDataText';
import { useDaysFrom1904 } from '../shell/useDaysFrom1904';
import { ApplyBar } from './ApplyBar';
import { CaseChoice } from './CaseChoice';
import { draftLevers, draftScenario } from './draft';
import type { Draft } from './draft';
import { keepHandEdits } from './keepHandEdits';
import { LeverSections } from './LeverSections';
import { PresetBadges } from './PresetBadges';
import { PresetFacts } from './PresetFacts';
import { scenarioToWrite } from './scenarioToWrite';
import { useApply } from './useApply';
import type { CurrentScenario } from './useScenarioState';
import { WritePreview } from './WritePreview';

const useStyles = makeStyles({
  details: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
  line: { margin: 0 },
});

interface PresetDetailsProps {
  preset: Preset;
  draft: Draft;
  data: DataBook;
  current: CurrentScenario;
  onDraft: (draft: Draft) => void;
  onBack: () => void;
}

/** One preset to read, adjust and apply. */
export function PresetDetails({ preset, draft, data, current, onDraft, onBack }: PresetDetailsProps) {
  const styles = useStyles();
  const { scenarios } = useTexts();
  const dataText = useDataText();
  const { author } = usePreferences().preferences;
  const applying = useApply(current.refresh);
  const isFrom1904 = useDaysFrom1904();
  const levers = draftLevers(draft, data.scenarios);
  const scenario = draftScenario(draft, data.scenarios);
  const { state } = current;
  const revision = state?.kind === 'applied' ? (state.snapshot.revision ?? 0) + 1 : 1;
  const contentAt = (at: Date) => scenarioToWrite(draft, preset, data.scenarios, { author, revision, at, dataVersion: data.version });
  const content = contentAt(new Date());
  const change = (next: Draft) => {
    applying.reset();
    onDraft(next);
  };
  return (
    <article className={styles.details}>
      <BackButton onBack={onBack}>{scenarios.back}</BackButton>
      <h2 className={styles.title} tabIndex={-1}>{dataText(preset.title, preset.titleJa)}</h2>
      <p className={styles.line}>{dataText(preset.oneLine, preset.oneLineJa)}</p>
      <PresetBadges preset={preset} />
      <PresetFacts preset={preset} />
      <CaseChoice value={draft.case} onChange={(chosen) => change({ ...draft, case: chosen })} />
      {!isRefusal(scenario) && constraintsOf(scenario, data.scenarios).filter(({ held }) => !held).map(({ id, text, textJa, brokenBy }) => (
        <AdviceBar
          key={id}
          intent="warning"
          advice={{ what: scenarios.constraint, because: scenarios.constraintText(dataText(text, textJa)), tryThis: scenarios.constraintBy(brokenBy.join(', ')) }}
        />
      ))}
      <LeverSections draft={draft} levers={levers} book={data.scenarios} onChange={change} />
      {isRefusal(scenario) && <AdviceBar intent="error" advice={scenario} />}
      {state && !isRefusal(scenario) && (
        <WritePreview content={content} text={scenario.text} state={state} oneUndoStep={hasUndoGroups()} />
      )}
      <ApplyBar
        step={applying.step}
        loss={lossOfWriting(state ?? { kind: 'none' }, content)}
        hasProblem={isRefusal(scenario) || levers.some(({ problem }) => problem !== null)}
        canApply={state !== null && current.failure === null && !isFrom1904}
        onApply={() => state && applying.apply(contentAt, state)}
        onReplace={() => state && applying.write(contentAt, state)}
        onKeep={() => state?.kind === 'applied' && change(keepHandEdits(draft, state.snapshot, data.scenarios))}
        onCancel={applying.reset}
        onRevert={applying.revert}
      />
    </article>
  );
}
