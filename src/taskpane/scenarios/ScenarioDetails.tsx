import type { Preset } from '../../domain/scenario/preset';
import { isRefusal } from '../../domain/shared/refusal';
import type { DataBook } from '../../instruments/dataBook';
import { lossOfWriting } from '../../workbook/lossOfWriting';
import { hasUndoGroups } from '../../workbook/undoGroup';
import type { ScenarioChoice } from '../comparison/scenarioChoice';
import { OwnBadges } from '../ownScenarios/OwnBadges';
import { OwnNotice } from '../ownScenarios/OwnNotice';
import type { OnTheirs } from '../ownScenarios/OwnResult';
import type { OwnScenarios } from '../ownScenarios/useOwnScenarios';
import { AdviceBar } from '../shell/AdviceBar';
import { BackButton } from '../shell/BackButton';
import { usePreferences, useTexts } from '../shell/PreferencesContext';
import { useDataText } from '../shell/useDataText';
import { useLayoutStyles } from '../shell/useLayoutStyles';
import { BrokenConstraints } from './BrokenConstraints';
import { CaseChoice } from './CaseChoice';
import { DetailsActions } from './DetailsActions';
import { DetailsBar } from './DetailsBar';
import { draftLevers, draftScenario } from './draft';
import type { Draft } from './draft';
import { keepHandEdits } from './keepHandEdits';
import { LeverSections } from './LeverSections';
import { isEdited, underOwnName } from './opened';
import type { Opened } from './opened';
import { PresetBadges } from './PresetBadges';
import { PresetFacts } from './PresetFacts';
import { scenarioToWrite } from './scenarioToWrite';
import { useApply } from './useApply';
import { useChangeNotice } from './useChangeNotice';
import type { CurrentScenario } from './useScenarioState';
import { WritePreview } from './WritePreview';

export interface ScenarioDetailsProps {
  opened: Opened;
  /** The preset it is, or stands on. */
  preset: Preset;
  data: DataBook;
  current: CurrentScenario;
  own: OwnScenarios;
  onChange: (opened: Opened) => void;
  /** Puts back what was there before something was typed. */
  onDiscard: () => void;
  onCompare: (choice: ScenarioChoice) => void;
  onExport: () => void;
  /** The user chose a colleague's scenario over their own. */
  onTheirs: OnTheirs;
  onBack: () => void;
}

/** One scenario, a preset or one of the team's own, to read, adjust, apply and save. */
export function ScenarioDetails(props: ScenarioDetailsProps) {
  const styles = useLayoutStyles();
  const { scenarios, ownScenarios } = useTexts();
  const dataText = useDataText();
  const { author } = usePreferences().preferences;
  const { opened, preset, data, current, own } = props;
  const { draft } = opened;
  const { state } = current;
  const applying = useApply(current.refresh);
  const notice = useChangeNotice(state, applying.step);
  const levers = draftLevers(draft, data.scenarios);
  const scenario = draftScenario(draft, data.scenarios);
  const named = underOwnName(preset, opened.own);
  const title = dataText(named.title, named.titleJa);
  const line = dataText(named.oneLine, named.oneLineJa);
  const revision = state?.kind === 'applied' ? (state.snapshot.revision ?? 0) + 1 : 1;
  const contentAt = (at: Date) => scenarioToWrite(draft, named, data.scenarios, { author, revision, at, dataVersion: data.version });
  const content = contentAt(new Date());
  const change = (next: Draft) => {
    applying.reset();
    if (own.step.kind === 'done') own.dismiss();
    props.onChange({ ...opened, draft: next });
  };
  const edited = isEdited(opened, data.scenarios);
  const problem = isRefusal(scenario) || levers.some((lever) => lever.problem !== null);
  return (
    <article className={styles.page}>
      <BackButton onBack={props.onBack}>{scenarios.back}</BackButton>
      <h2 className={styles.title} tabIndex={-1}>{title}</h2>
      {line && <p className={styles.text}>{line}</p>}
      {opened.own ? <OwnBadges own={opened.own} book={data.scenarios} /> : <PresetBadges preset={preset} />}
      <DetailsActions {...props} title={title} scenario={problem || isRefusal(scenario) ? null : scenario} isEdited={edited} />
      {opened.own && <OwnNotice opened={opened.own} own={own} onTheirs={props.onDiscard} />}
      <PresetFacts preset={preset} heading={opened.own && ownScenarios.basedOn(dataText(preset.title, preset.titleJa))} />
      <CaseChoice value={draft.case} onChange={(chosen) => change({ ...draft, case: chosen })} />
      {!isRefusal(scenario) && <BrokenConstraints scenario={scenario} book={data.scenarios} />}
      <LeverSections draft={draft} levers={levers} book={data.scenarios} onChange={change} />
      {isRefusal(scenario) && <AdviceBar intent="error" advice={scenario} />}
      {state && !isRefusal(scenario) && (
        <WritePreview content={content} text={scenario.text} state={state} oneUndoStep={hasUndoGroups()} />
      )}
      <DetailsBar
        {...props}
        title={title}
        scenario={problem || isRefusal(scenario) ? null : scenario}
        isEdited={edited}
        applying={applying}
        notice={notice}
        loss={lossOfWriting(state ?? { kind: 'none' }, content)}
        contentAt={contentAt}
        onKeep={() => state?.kind === 'applied' && change(keepHandEdits(draft, state.snapshot, data.scenarios))}
      />
    </article>
  );
}
