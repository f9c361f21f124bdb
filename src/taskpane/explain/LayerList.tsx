import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DutyFacts } from './dutyFacts';
import { inForceText, layerArithmetic, reasonText } from './layerWords';
import type { Layer } from './layers';
import { RefusalBar } from './RefusalBar';
import { Section } from './Section';
import { SourceLine } from './SourceLine';
import { isRefused } from './answerRows';
import { useWording } from './wording';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflow: 'hidden' },
  layer: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  aside: { backgroundColor: tokens.colorNeutralBackground3 },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold },
  heading: { flexGrow: 1, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  duty: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  muted: { color: tokens.colorNeutralForeground2 },
  total: { display: 'flex', justifyContent: 'space-between', backgroundColor: tokens.colorNeutralBackground3, flexDirection: 'row' },
});

/** The layers of the law on the entry, in the order in which they sum to the total. */
export function LayerList({ facts }: { facts: DutyFacts }) {
  const styles = useStyles();
  const wording = useWording();
  const { texts: { duty }, figures } = wording;
  const { layers, total, currency, value, isExample, quantity, unit } = facts;
  if (isRefused(layers)) return <Section title={duty.layers}><RefusalBar refusal={layers} /></Section>;
  const shown = figures.money(value, currency);
  return (
    <Section title={duty.layers}>
      {isExample && <span className={mergeClasses(styles.small, styles.muted)}>{quantity === 1 ? duty.exampleUnit(shown, unit) : duty.example(shown)}</span>}
      <ol className={styles.list}>
        {layers.map((layer) => <LayerItem key={`${layer.name} ${layer.heading}`} layer={layer} facts={facts} />)}
        {typeof total === 'number' && (
          <li className={mergeClasses(styles.layer, styles.total)}>
            <span className={styles.name}>{duty.total}</span>
            <span className={styles.duty}>{figures.money(total, currency)}</span>
          </li>
        )}
      </ol>
    </Section>
  );
}

function LayerItem({ layer, facts }: { layer: Layer; facts: DutyFacts }) {
  const styles = useStyles();
  const wording = useWording();
  const { name, heading, reason, isAside } = layer;
  return (
    <li className={mergeClasses(styles.layer, isAside && styles.aside)} data-layer={name}>
      <div className={styles.head}>
        <span className={mergeClasses(styles.name, isAside && styles.muted)}>{name}</span>
        <span className={styles.heading}>{heading}</span>
        {!isAside && <span className={styles.duty}>{wording.figures.money(layer.duty, facts.currency)}</span>}
      </div>
      <span className={mergeClasses(styles.small, isAside && styles.muted)}>
        {layerArithmetic(layer, facts, wording)}
        {reason && ` (${reasonText(reason, wording)})`}
      </span>
      <span className={mergeClasses(styles.small, styles.muted)}>{inForceText(layer, wording)}</span>
      <SourceLine source={layer.source} />
    </li>
  );
}
