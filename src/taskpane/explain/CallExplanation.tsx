import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { context } from '../../functions/edge/context';
import { cellContent } from '../formula/callFunction';
import { columnFormats } from '../formula/resultColumns';
import { ResultTable } from '../formula/ResultTable';
import { useScreens } from '../shell/ScreensContext';
import { ArgumentList } from './ArgumentList';
import { CopyButton } from './CopyButton';
import { goodsLine, lawSentence } from './dutyWords';
import type { Explanation } from './explanation';
import { useExplainStyles } from './explainStyles';
import { explanationText } from './explanationText';
import { FormulaLine } from './FormulaLine';
import { headline, showsTable } from './headline';
import { HistorySection } from './HistorySection';
import { ItemList } from './ItemList';
import { landedItems } from './landedItems';
import { LayerList } from './LayerList';
import { QuestionSection } from './QuestionSection';
import { QuotaSection } from './QuotaSection';
import { RefusalBar } from './RefusalBar';
import { ScenarioSection } from './ScenarioSection';
import { Section } from './Section';
import { StandingBar } from './StandingBar';
import type { Subject } from './subject';
import { TradeSection } from './TradeSection';
import type { Choice } from './useExplanation';
import { useWording } from './wording';

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightRegular },
  id: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  headline: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  parts: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 320px), 1fr))', columnGap: tokens.spacingHorizontalXXL, rowGap: tokens.spacingVerticalL, alignItems: 'start' },
});

interface CallExplanationProps {
  subject: Extract<Subject, { kind: 'calls' }>;
  explanation: Explanation;
  choose: (choice: Partial<Choice>) => void;
  onWritten: () => void;
}

/** One call from its result to its sources. */
export function CallExplanation({ subject: { cell, calls }, explanation, choose, onWritten }: CallExplanationProps) {
  const styles = useStyles();
  const shared = useExplainStyles();
  const wording = useWording();
  const { texts: { explain }, data } = wording;
  const { openFunctions } = useScreens();
  const { entry, call, duty, quota, trade, scenarios, refusal, element } = explanation;
  const sentence = headline(explanation, wording);
  const version = context().data.version;
  const edit = () => openFunctions({ cell: { address: cell.home, formula: cell.formula, isProtected: cell.isProtected }, call });
  return (
    <article className={shared.loose} data-explained={cell.address}>
      <div className={shared.stack}>
        <h2 className={mergeClasses(shared.muted, styles.title)}><span className={mergeClasses(shared.code, styles.id)}>{entry.id}</span> {cell.address}</h2>
        <FormulaLine cell={cell} calls={calls} call={call} element={element} choose={choose} />
        {sentence && <p className={styles.headline} data-headline>{sentence}</p>}
        {refusal && <RefusalBar refusal={refusal} />}
        {duty && <p className={shared.muted}>{goodsLine(duty, wording)}</p>}
        {duty && <p className={shared.muted} data-law>{lawSentence(duty, wording)}</p>}
        <StandingBar explanation={explanation} cell={cell} />
        <div className={shared.row}>
          <Button size="small" onClick={edit}>{explain.edit}</Button>
          <CopyButton text={() => explanationText(explanation, cell, version, wording)} />
        </div>
      </div>
      <div className={styles.parts}>
        <div className={shared.loose}>
          <LandedList explanation={explanation} />
          {duty && !(refusal && 'error' in duty.layers) && <LayerList facts={duty} />}
          {duty && <QuestionSection key={`${cell.home} ${call.start}`} facts={duty} explanation={explanation} cell={cell} onWritten={onWritten} />}
          {quota && <QuotaSection explanation={explanation} facts={quota} />}
          {scenarios.map((facts, i) => <ScenarioSection key={i} facts={facts} />)}
          {trade && <TradeSection facts={trade} />}
          {showsTable(explanation) && <ResultSection explanation={explanation} />}
          {!duty && <Section title={explain.returns}><p className={shared.muted}>{data(entry.returns, entry.returnsJa)}</p></Section>}
        </div>
        <div className={shared.loose}>
          {duty && !(refusal && 'error' in duty.history) && <HistorySection facts={duty} hasEntryDay={entry.id !== 'TARIFF.HISTORY'} />}
          {duty?.scenario && <ScenarioSection facts={duty.scenario} />}
          {quota?.scenario && <ScenarioSection facts={quota.scenario} />}
          <ArgumentList args={explanation.args} refusal={refusal} />
        </div>
      </div>
    </article>
  );
}

function LandedList({ explanation }: { explanation: Explanation }) {
  const wording = useWording();
  const items = landedItems(explanation, wording);
  if (items.length === 0) return null;
  return <Section title={wording.texts.duty.landedItems}><ItemList items={items} /></Section>;
}

function ResultSection({ explanation: { entry, answer } }: { explanation: Explanation }) {
  const { texts: { explain } } = useWording();
  if (answer?.kind !== 'values') return null;
  const values = answer.values.map((row) => row.map(cellContent));
  return <Section title={explain.result}><ResultTable values={values} formats={columnFormats(entry.id, values)} /></Section>;
}
