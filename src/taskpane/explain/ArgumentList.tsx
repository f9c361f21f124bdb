import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CellRefusal } from '../formula/callFunction';
import { Disclosure } from '../shell/Disclosure';
import { argumentText, isAbout } from './argumentWords';
import type { ReadArgument } from './readCall';
import { useWording } from './wording';

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', gridTemplateColumns: 'minmax(72px, max-content) minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS, columnGap: tokens.spacingHorizontalM, paddingBottom: tokens.spacingVerticalS },
  name: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  problem: { color: tokens.colorPaletteRedForeground1, textDecorationLine: 'underline', textDecorationStyle: 'wavy', textUnderlineOffset: '3px' },
  value: { margin: 0, overflowWrap: 'anywhere' },
  text: { display: 'block', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface ArgumentListProps {
  args: ReadArgument[];
  refusal: CellRefusal | null;
}

/** Every argument that is given: its name, what it holds now, and its text in the formula. Open where one is at fault. */
export function ArgumentList({ args, refusal }: ArgumentListProps) {
  const styles = useStyles();
  const wording = useWording();
  const { explain } = wording.texts;
  const given = args.filter(({ expression }) => expression.kind !== 'blank');
  const atFault = (name: string): boolean => refusal !== null && isAbout(refusal, name);
  const isOpen = args.some(({ parameter, found }) => atFault(parameter.name) || found.kind === 'unreadable');
  const marks = <Badge appearance="tint" color="subtle" size="small">{given.length}</Badge>;
  return (
    <Disclosure key={String(isOpen)} title={explain.arguments} marks={marks} startsOpen={isOpen}>
      <dl className={styles.list}>
        {args.filter(({ expression, parameter }) => expression.kind !== 'blank' || atFault(parameter.name)).map((argument, i) => (
          <Argument key={`${argument.parameter.name} ${i}`} argument={argument} isAtFault={atFault(argument.parameter.name)} />
        ))}
      </dl>
    </Disclosure>
  );
}

function Argument({ argument, isAtFault }: { argument: ReadArgument; isAtFault: boolean }) {
  const styles = useStyles();
  const wording = useWording();
  const { parameter, text, expression } = argument;
  const isLiteral = expression.kind === 'constant';
  return (
    <>
      <dt className={mergeClasses(styles.name, isAtFault && styles.problem)} data-at-fault={isAtFault || undefined}>{parameter.name}</dt>
      <dd className={styles.value}>
        {argumentText(argument, wording)}
        {!isLiteral && text !== '' && <code className={styles.text}>{text}</code>}
      </dd>
    </>
  );
}
