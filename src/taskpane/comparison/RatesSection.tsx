import { useMemo } from 'react';
import type { Scenario } from '../../domain/scenario/scenario';
import { usePreferences, useTexts } from '../shell/PreferencesContext';
import { useLayoutStyles } from '../shell/useLayoutStyles';
import { useDataText } from '../shell/useDataText';
import { FigureTable } from './FigureTable';
import { comparedGoods } from './goods';
import { GroupedBars } from './GroupedBars';
import { ratesOf } from './ratesOf';
import { Reasons } from './Reasons';

/** The duty on goods of the talks under each scenario, as the functions answer it. */
export function RatesSection({ scenarios }: { scenarios: readonly Scenario[] }) {
  const styles = useLayoutStyles();
  const { comparison } = useTexts();
  const dataText = useDataText();
  const { language } = usePreferences().preferences;
  const rates = useMemo(() => scenarios.map(({ text }) => ratesOf(text)), [scenarios]);
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 });
  const rows = comparedGoods.map((good, at) => ({
    name: dataText(good.name, good.nameJa),
    figures: rates.map((column) => column[at] ?? { value: null, reason: '' }),
    show: (value: number) => percent.format(value),
  }));
  return (
    <section className={styles.stack} aria-labelledby="compared-rates">
      <h3 id="compared-rates" className={styles.heading}>{comparison.rates}</h3>
      <p className={styles.help}>{comparison.ratesHelp}</p>
      <FigureTable head={comparison.good} label={comparison.rates} rows={rows} none={comparison.unknown} />
      <Reasons rows={rows} />
      <GroupedBars label={comparison.chart(comparison.rates)} rows={rows} none={comparison.unknown} />
    </section>
  );
}
