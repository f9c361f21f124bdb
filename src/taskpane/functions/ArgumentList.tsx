import { ArgumentField } from './ArgumentField';
import type { Builder } from './builder';
import type { useFormula } from './useFormula';

interface ArgumentListProps {
  builder: Builder;
  formula: ReturnType<typeof useFormula>;
  /** Place of the first argument shown. */
  from: number;
}

/** The arguments of a function to fill in, each with what it holds now. */
export function ArgumentList({ builder: { entry, typed }, formula: { args, readings, type, pick }, from }: ArgumentListProps) {
  return entry.parameters.slice(from).map((parameter, at) => {
    const i = from + at;
    return (
      <ArgumentField
        key={parameter.name}
        parameter={parameter}
        typed={typed[i] ?? ''}
        argument={args[i] ?? { kind: 'blank' }}
        readings={readings}
        onType={(text) => type(i, text)}
        onPick={() => pick(i)}
      />
    );
  });
}
