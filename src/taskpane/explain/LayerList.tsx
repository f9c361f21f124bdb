import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DutyFacts } from './dutyFacts';
import { useExplainStyles } from './explainStyles';
import { inForceText, layerArithmetic, reasonText } from './layerWords';
import type { Layer } from './layers';
import { RefusalBar } from './RefusalBar';
import { Section } from './Section';
import { SourceLine } from './SourceLine';
import { isRefused } from './answerRows';
import { useWording } from './wording';

const useStyles = makeStyles({
  list: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflow: 'hidden' },
  layer: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  aside: { backgroundColor: tokens.colorNeutralBackground3 },
  head: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  total: { flexDirection: 'row', justifyContent: 'space-between', backgroundColor: tokens.colorNeutralBackground3 },
  ink: { color: tokens.colorNeutralForeground1 },
});

/** The layers of the law on the entry, in the order in which they sum to the total. */
export function LayerList({ facts }: { facts: DutyFacts }) {
  const styles = useStyles();
  const shared = useExplainStyles();
  const wording = useWording();
  const { texts: { duty }, figures } = wording;
  const { layers, total, currency, value, isExample, quantity, unit } = facts;
  if (isRefused(layers)) return <Section title={duty.layers}><RefusalBar refusal={layers} /></Section>;
  const shown = figures.money(value, currency);
  return (
    <Section title={duty.layers}>
      {isExample && <span className={shared.muted}>{quantity === 1 ? duty.exampleUnit(shown, unit) : duty.example(shown)}</span>}
      <ol className={mergeClasses(shared.plainList, styles.list)}>
        {layers.map((layer) => <LayerItem key={`${layer.name} ${layer.heading}`} layer={layer} facts={facts} />)}
        {typeof total === 'number' && (
          <li className={mergeClasses(shared.tight, styles.layer, styles.total)}>
            <span className={shared.strong}>{duty.total}</span>
            <span className={mergeClasses(shared.strong, shared.figure)}>{figures.money(total, currency)}</span>
          </li>
        )}
      </ol>
    </Section>
  );
}

function LayerItem({ layer, facts }: { layer: Layer; facts: DutyFacts }) {
  const styles = useStyles();
  const shared = useExplainStyles();
  const wording = useWording();
  const { name, heading, reason, isAside } = layer;
  return (
    <li className={mergeClasses(shared.tight, styles.layer, isAside && styles.aside)} data-layer={name}>
      <div className={styles.head}>
        <span>
          <span className={shared.strong}>{name}</span> <span className={shared.muted}>{heading}</span>
        </span>
        {!isAside && <span className={mergeClasses(shared.strong, shared.figure)}>{wording.figures.money(layer.duty, facts.currency)}</span>}
      </div>
      <span className={mergeClasses(shared.muted, !isAside && styles.ink)}>
        {layerArithmetic(layer, facts, wording)}
        {isAside && `: ${reasonText(reason, wording)}`}
      </span>
      {!isAside && reason && <span className={mergeClasses(shared.muted, styles.ink)}>{reasonText(reason, wording)}</span>}
      <span className={shared.muted}>{inForceText(layer, wording)}</span>
      <SourceLine source={layer.source} />
    </li>
  );
}
