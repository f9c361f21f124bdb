import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { context } from '../../../functions/edge/context';
import type { SimulationResult } from '../../../functions/trade/simulation/runSimulation';
import { AdviceBar } from '../../shell/AdviceBar';
import { Disclosure } from '../../shell/Disclosure';
import { usePreferences, useTexts } from '../../shell/PreferencesContext';
import { durationText } from '../run/durationText';
import type { RunRequest } from '../run/runMessages';
import { WriteTable } from '../write/WriteTable';
import { focusIfLost } from '../focusIfLost';
import { countText } from './figureText';
import { IntervalChart } from './IntervalChart';
import { QuantileTable } from './QuantileTable';
import { resultTable } from './resultTable';
import { TornadoChart } from './TornadoChart';

const useStyles = makeStyles({
  result: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none', scrollMarginTop: '12px', scrollMarginBottom: '360px' },
  facts: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  select: { width: '100%', '& select': { minWidth: 0 } },
});

interface RunResultProps {
  result: SimulationResult;
  request: RunRequest;
  ms: number;
  /** The inputs are others by now. */
  isStale: boolean;
  names: readonly string[];
  call: string;
  /** The cell from which the values would be written. */
  start: string | null;
  /** Name of the result to show; null = the one most asked for. */
  chosenName: string | null;
  onChoose: (name: string) => void;
}

/** Who gains is the first question; else the last figure, where totals stand. */
function usualResult(results: readonly string[]): string {
  return results.find((name) => /welfare|real income/i.test(name)) ?? results.at(-1) ?? '';
}

/** What the draws say: the chosen result's spread and what moves it, all results, and the way into the sheet. */
export function RunResult({ result, request, ms, isStale, names, call, start, chosenName, onChoose }: RunResultProps) {
  const styles = useStyles();
  const { simulation } = useTexts();
  const { language } = usePreferences().preferences;
  const { results, inputs, tornado, quantiles } = result;
  const chosen = Math.max(results.indexOf(chosenName ?? usualResult(results)), 0);
  const name = results[chosen]!;
  const bars = tornado.filter((bar) => bar.result === chosen).map(({ input, correlation }) => ({ input: inputs[input]!, correlation }));
  const table = useMemo(
    () => resultTable(result, chosen, { request, names, dataVersion: context().data.version, call }),
    [result, chosen, request, names, call],
  );
  const facts = [
    simulation.ran(countText(result.draws, language), durationText(ms, simulation), result.seed),
    result.refused > 0 ? simulation.refusedDraws(countText(result.refused, language)) : '',
    result.limit ? simulation.limits[result.limit](countText(result.asked, language)) : '',
  ];
  return (
    <section className={styles.result} aria-labelledby="simulation-result">
      <h3 id="simulation-result" ref={focusIfLost} tabIndex={-1} className={styles.heading}>{simulation.result}</h3>
      {isStale && <AdviceBar intent="warning" advice={simulation.stale} />}
      <p className={styles.facts} role="status">{facts.filter(Boolean).join(' ')}</p>
      <Field label={simulation.chosen} size="small">
        <Select className={styles.select} value={name} onChange={(_, { value }) => onChoose(value)}>
          {results.map((each) => <option key={each}>{each}</option>)}
        </Select>
      </Field>
      <IntervalChart name={name} statistics={quantiles[chosen]!} />
      <TornadoChart result={name} bars={bars} />
      <Disclosure title={simulation.allResults} marks={countText(results.length, language)} startsOpen={false}>
        <QuantileTable result={result} />
      </Disclosure>
      <WriteTable
        action={simulation.insertValues}
        holds={simulation.valuesHold(results.length, name)}
        table={table}
        start={start}
        isReady={!isStale}
        onWritten={() => undefined}
      />
    </section>
  );
}
