import { Spinner } from '@fluentui/react-components';
import type { Scenario } from '../../domain/scenario/scenario';
import type { DataBook } from '../../instruments/dataBook';
import { usePreferences, useTexts } from '../shell/PreferencesContext';
import { useDataText } from '../shell/useDataText';
import { useLayoutStyles } from '../shell/useLayoutStyles';
import { FigureTable } from './FigureTable';
import { GroupedBars } from './GroupedBars';
import { impactFigures, impactImporters } from './impactOf';
import type { Impact, ImpactImporter } from './impactOf';
import { Reasons } from './Reasons';
import { useImpacts } from './useImpacts';

const MILLION = 1_000_000;

interface ImpactSectionProps {
  scenarios: readonly Scenario[];
  data: DataBook;
}

/** The totals of SCENARIO.IMPACT under each scenario; nothing where the add-in has no such function. */
export function ImpactSection({ scenarios, data }: ImpactSectionProps) {
  const styles = useLayoutStyles();
  const { comparison } = useTexts();
  const dataText = useDataText();
  const money = useMoney();
  const impacts = useImpacts(scenarios);
  if (impacts === null) return null;
  const { defaultBaseline, defaultSet } = data.trade.impact;
  const baseline = data.scenarios.presets.find(({ id }) => id === defaultBaseline);
  const both = { name: comparison.bothBalance, figures: impacts === 'calculating' ? [] : impacts.map(({ bothBalance }) => bothBalance), show: money };
  return (
    <section className={styles.stack} aria-labelledby="compared-impact">
      <h3 id="compared-impact" className={styles.heading}>{comparison.impact}</h3>
      <p className={styles.help}>{comparison.impactHelp(baseline ? dataText(baseline.title, baseline.titleJa) : defaultBaseline, defaultSet)}</p>
      {impacts === 'calculating' ? (
        <Spinner size="tiny" label={comparison.calculating} />
      ) : (
        <>
          {impactImporters.map((importer) => <Importer key={importer} importer={importer} impacts={impacts} />)}
          <FigureTable head={comparison.figure} label={comparison.bothBalance} rows={[both]} none={comparison.unknown} />
          <Reasons rows={[both]} />
        </>
      )}
    </section>
  );
}

function Importer({ importer, impacts }: { importer: ImpactImporter; impacts: readonly Impact[] }) {
  const styles = useLayoutStyles();
  const { comparison } = useTexts();
  const { language } = usePreferences().preferences;
  const money = useMoney();
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 });
  const rows = impactFigures.map((figure) => ({
    figure,
    name: comparison.figures[figure],
    figures: impacts.map(({ totals }) => totals[importer][figure]),
    show: (value: number) => (figure === 'averageRate' ? percent.format(value) : money(value)),
  }));
  // One axis takes money only, and imports are so much larger that they would hide the rest.
  const drawn = rows.filter(({ figure }) => figure !== 'averageRate' && figure !== 'importsAfter');
  const title = comparison.importers[importer];
  return (
    <>
      <h4 className={styles.heading}>{title}</h4>
      <FigureTable head={comparison.figure} label={`${comparison.impact}: ${title}`} rows={rows} none={comparison.unknown} />
      <Reasons rows={rows} />
      <GroupedBars label={comparison.chart(`${comparison.impact}: ${title}`)} rows={drawn} none={comparison.unknown} />
    </>
  );
}

/** Whole millions; a rest of a sum that is not quite zero shows no minus. */
function useMoney(): (value: number) => string {
  const format = new Intl.NumberFormat(usePreferences().preferences.language, { maximumFractionDigits: 0 });
  return (value) => format.format(Math.round(value / MILLION) + 0);
}
