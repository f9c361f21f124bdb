import { makeStyles, tokens } from '@fluentui/react-components';
import { Disclosure } from '../shell/Disclosure';
import { isRefused } from './answerRows';
import type { DutyFacts } from './dutyFacts';
import { useExplainStyles } from './explainStyles';
import { HistoryDrawing } from './HistoryDrawing';
import type { HistorySpan } from './historySpans';
import { spanRate } from './historyWords';
import { expressionText } from './layerWords';
import { RefusalBar } from './RefusalBar';
import { Section } from './Section';
import { useWording } from './wording';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS} 0`, textAlign: 'left', verticalAlign: 'top', whiteSpace: 'nowrap' },
  source: { whiteSpace: 'normal', minWidth: '220px' },
});

/** How the rate came to be what it is, as a step chart and as a table. */
export function HistorySection({ facts, hasEntryDay }: { facts: DutyFacts; hasEntryDay: boolean }) {
  const { muted } = useExplainStyles();
  const { texts: { history } } = useWording();
  const spans = facts.history;
  if (isRefused(spans)) return <Section title={history.title}><RefusalBar refusal={spans} /></Section>;
  const hasRate = spans.some(({ rate }) => rate !== null);
  return (
    <Section title={history.title}>
      {facts.scenarioRate !== null && <span className={muted}>{history.lawAlone}</span>}
      {hasRate ? <HistoryDrawing spans={spans} facts={facts} hasEntryDay={hasEntryDay} /> : <span className={muted}>{history.none}</span>}
      <Disclosure title={history.table} marks={null} startsOpen={!hasRate}>
        <HistoryTable spans={spans} />
      </Disclosure>
    </Section>
  );
}

function HistoryTable({ spans }: { spans: HistorySpan[] }) {
  const styles = useStyles();
  const wording = useWording();
  const { texts: { history, explain }, figures } = wording;
  return (
    <div className={styles.scroll} role="group" aria-label={history.title} tabIndex={0} data-scrolls>
      <table className={styles.table}>
        <thead>
          <tr>
            {[history.from, history.to, history.rate, history.expression, explain.source].map((title) => (
              <th key={title} scope="col" className={styles.cell}>{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spans.map((span) => (
            <tr key={span.from}>
              <td className={styles.cell}>{figures.shortDay(span.from)}</td>
              <td className={styles.cell}>{span.to === null ? '' : figures.shortDay(span.to - 1)}</td>
              <td className={styles.cell}>{spanRate(span, wording)}</td>
              <td className={styles.cell}>{expressionText(span.expression, wording)}</td>
              <td className={`${styles.cell} ${styles.source}`} lang="en">{span.source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
