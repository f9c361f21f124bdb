import { UIPlugin, lockedSheetAllowedCommands, registries, type Model } from '@odoo/o-spreadsheet';
import { GridRefusal } from '../gridRefusal';

const COMMAND = 'RUN_IN_ONE_STEP';

interface OneStepCommand {
  type: typeof COMMAND;
  work: () => void;
}

/**
 * The grid saves one undo step and evaluates once per command that enters it. This local command carries a piece of
 * work whose own commands therefore belong to it: one request of the add-in is one step.
 */
class OneStepPlugin extends UIPlugin {
  override handle(command: Parameters<UIPlugin['handle']>[0]): void {
    const candidate: { type: string } = command;
    if (candidate.type === COMMAND) (candidate as OneStepCommand).work();
  }
}

export function registerOneStep(): void {
  if (!registries.featurePluginRegistry.contains(COMMAND))
    registries.featurePluginRegistry.add(COMMAND, OneStepPlugin);
  // A protected sheet in front refuses the writes themselves, not the step that carries them.
  (lockedSheetAllowedCommands as Set<string>).add(COMMAND);
}

/** The work must not throw: the grid would stay in the middle of a command. */
export function runInOneStep(model: Model, work: () => void): void {
  const dispatch: (type: never, payload: never) => ReturnType<Model['dispatch']> = model.dispatch;
  const { isSuccessful, reasons } = dispatch(COMMAND as never, { work } as never);
  if (!isSuccessful) throw new GridRefusal(COMMAND, reasons.join(', '));
}
