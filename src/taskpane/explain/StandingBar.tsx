import { Spinner } from '@fluentui/react-components';
import { AdviceBar } from '../shell/AdviceBar';
import type { SelectedCell } from '../../workbook/readSelectedCell';
import { useExplainStyles } from './explainStyles';
import type { Explanation } from './explanation';
import { standingOf } from './staleness';
import { useWording } from './wording';

/** How what the cell shows stands to the explanation, and what of the formula could not be worked out. */
export function StandingBar({ explanation, cell }: { explanation: Explanation; cell: SelectedCell }) {
  const { texts: { explain } } = useWording();
  const { unreadable, entry } = explanation;
  return (
    <>
      {unreadable.length > 0 && (
        <AdviceBar
          intent="warning"
          advice={{
            what: explain.unreadable.what(unreadable.map(({ name }) => name).join(', ')),
            because: explain.unreadable.because(unreadable.map(({ part }) => part).join(', ')),
            tryThis: explain.unreadable.tryThis,
          }}
        />
      )}
      {entry.id === 'TRADE.SIMULATE' && <Line text={explain.notRepeated} />}
      <Standing explanation={explanation} cell={cell} />
    </>
  );
}

function Standing({ explanation, cell }: { explanation: Explanation; cell: SelectedCell }) {
  const { texts: { explain, functions } } = useWording();
  const standing = standingOf(explanation, cell);
  switch (standing) {
    case 'agrees':
      return null;
    case 'busy':
      return <Spinner size="tiny" labelPosition="after" label={explain.busy} />;
    case 'blocked':
      return <AdviceBar intent="warning" advice={functions.blocked} />;
    case 'stale':
      return <AdviceBar intent="warning" advice={{ what: explain.stale.what(cell.address, cell.text), because: explain.stale.because, tryThis: explain.stale.tryThis }} />;
    case 'partOfFormula':
      return <Line text={explain.partOf(cell.address, cell.text)} />;
    case 'unknown':
      return <Line text={explain.shows(cell.address, cell.text)} />;
    default:
      return standing satisfies never;
  }
}

function Line({ text }: { text: string }) {
  const { muted } = useExplainStyles();
  return <p className={muted}>{text}</p>;
}
