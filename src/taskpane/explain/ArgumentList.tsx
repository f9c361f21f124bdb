import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CellRefusal } from '../formula/callFunction';
import { Disclosure } from '../shell/Disclosure';
import { argumentText, isAbout } from './argumentWords';
import { useExplainStyles } from './explainStyles';
import type { ReadArgument } from './readCall';
import { useWording } from './wording';

const useStyles = makeStyles({
  list: { paddingBottom: tokens.spacingVerticalS },
  name: { lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  value: { margin: 0, overflowWrap: 'anywhere' },
  text: { display: 'block', color: tokens.colorNeutralForeground2 },
  problem: { color: tokens.colorPaletteRedForeground1, textDecorationLine: 'underline', textDecorationStyle: 'wavy', textUnderlineOffset: '3px' },
});

interface ArgumentListProps {
  args: ReadArgument[];
  refusal: CellRefusal | null;
}

/** Every argument that is given: its name, what it holds now, and its text in the formula. Open where one is at fault. */
export function ArgumentList({ args, refusal }: ArgumentListProps) {
  const styles = useStyles();
  const { pairs } = useExplainStyles();
  const wording = useWording();
  const { explain } = wording.texts;
  const given = args.filter(({ expression }) => expression.kind !== 'blank');
  const atFault = (name: string): boolean => refusal !== null && isAbout(refusal, name);
  const isOpen = args.some(({ parameter, found }) => atFault(parameter.name) || found.kind === 'unreadable');
  const marks = <Badge appearance="tint" color="subtle" size="small">{given.length}</Badge>;
  return (
    <Disclosure key={String(isOpen)} title={explain.arguments} marks={marks} startsOpen={isOpen}>
      <dl className={mergeClasses(pairs, styles.list)}>
        {args.filter(({ expression, parameter }) => expression.kind !== 'blank' || atFault(parameter.name)).map((argument, i) => (
          <Argument key={`${argument.parameter.name} ${i}`} argument={argument} isAtFault={atFault(argument.parameter.name)} />
        ))}
      </dl>
    </Disclosure>
  );
}

function Argument({ argument, isAtFault }: { argument: ReadArgument; isAtFault: boolean }) {
  const styles = useStyles();
  const { code } = useExplainStyles();
  const wording = useWording();
  const { parameter, text, expression } = argument;
  const isLiteral = expression.kind === 'constant';
  return (
    <>
      <dt className={mergeClasses(code, styles.name, isAtFault && styles.problem)} data-at-fault={isAtFault || undefined}>{parameter.name}</dt>
      <dd className={styles.value}>
        {argumentText(argument, wording)}
        {!isLiteral && text !== '' && <code className={mergeClasses(code, styles.text)}>{text}</code>}
      </dd>
    </>
  );
}
