import { Spinner } from '@fluentui/react-components';
import type { Scenario } from '../../domain/scenario/scenario';
import { usePreferences, useTexts } from '../shell/PreferencesContext';
import { useLayoutStyles } from '../shell/useLayoutStyles';
import { FigureTable } from './FigureTable';
import { GroupedBars } from './GroupedBars';
import { impactFigures, impactImporters } from './impactOf';
import type { Impact, ImpactImporter } from './impactOf';
import { Reasons } from './Reasons';
import { useImpacts } from './useImpacts';

const MILLION = 1_000_000;

/** The totals of SCENARIO.IMPACT under each scenario; nothing where the add-in has no such function. */
export function ImpactSection({ scenarios }: { scenarios: readonly Scenario[] }) {
  const styles = useLayoutStyles();
  const { comparison } = useTexts();
  const impacts = useImpacts(scenarios);
  if (impacts === null) return null;
  return (
    <section className={styles.stack} aria-labelledby="compared-impact">
      <h3 id="compared-impact" className={styles.heading}>{comparison.impact}</h3>
      <p className={styles.help}>{comparison.impactHelp}</p>
      {impacts === 'calculating' ? (
        <Spinner size="tiny" label={comparison.calculating} />
      ) : (
        impactImporters.map((importer) => <Importer key={importer} importer={importer} impacts={impacts} />)
      )}
    </section>
  );
}

function Importer({ importer, impacts }: { importer: ImpactImporter; impacts: readonly Impact[] }) {
  const styles = useLayoutStyles();
  const { comparison, lever } = useTexts();
  const { language } = usePreferences().preferences;
  const money = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 });
  const rows = impactFigures.map((figure) => ({
    figure,
    name: comparison.figures[figure],
    figures: impacts.map((impact) => impact[importer][figure]),
    show: (value: number) => (figure === 'averageRate' ? percent.format(value) : money.format(value / MILLION)),
  }));
  // One axis takes money only, and imports are so much larger that they would hide the rest.
  const drawn = rows.filter(({ figure }) => figure !== 'averageRate' && figure !== 'importsAfter');
  const title = comparison.importers[importer];
  return (
    <>
      <h4 className={styles.heading}>{title}</h4>
      <FigureTable head={comparison.figure} label={`${comparison.impact}: ${title}`} rows={rows} none={lever.noValue} />
      <Reasons rows={rows} />
      <GroupedBars label={comparison.chart(`${comparison.impact}, ${title}`)} rows={drawn} none={lever.noValue} />
    </>
  );
}
