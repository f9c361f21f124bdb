import { registries, type Model, type UIPlugin } from '@odoo/o-spreadsheet';

const PLUGIN = 'history';
type Command = Parameters<UIPlugin['handle']>[0];

/** The two stacks of revision ids that the grid's own history keeps. */
interface Stacks {
  undoStack: string[];
  redoStack: string[];
}

interface GroupingGetters {
  /** The revision that an undo would take back now. */
  latestRevision(): string | undefined;
  groupRevision(revision: string, group: string): void;
}

/** Steps of one group that follow each other are undone and redone together: several syncs of one Excel.run. */
export function registerUndoGroups(): void {
  const History = registries.featurePluginRegistry.get(PLUGIN);
  if (History.getters.includes('groupRevision')) return;
  class GroupedHistory extends History {
    static override readonly getters = [...History.getters, 'latestRevision', 'groupRevision'];
    private readonly groups = new Map<string, string>();

    latestRevision(): string | undefined {
      return (this as unknown as Stacks).undoStack.at(-1);
    }
    groupRevision(revision: string, group: string): void {
      this.groups.set(revision, group);
    }
    override handle(command: Command): void {
      if (command.type !== 'REQUEST_UNDO' && command.type !== 'REQUEST_REDO') return super.handle(command);
      const { undoStack, redoStack } = this as unknown as Stacks;
      const stack = command.type === 'REQUEST_UNDO' ? undoStack : redoStack;
      const groupOnTop = (): string | undefined => this.groups.get(stack.at(-1) ?? '');
      const group = groupOnTop();
      do super.handle(command);
      while (group !== undefined && groupOnTop() === group);
    }
  }
  registries.featurePluginRegistry.replace(PLUGIN, GroupedHistory);
}

/** Runs one step and, when it has changed anything, puts it into the group. */
export function inUndoGroup(model: Model, group: string, step: () => void): void {
  const getters = model.getters as unknown as GroupingGetters;
  const before = getters.latestRevision();
  try {
    step();
  } finally {
    const after = getters.latestRevision();
    if (after !== undefined && after !== before) getters.groupRevision(after, group);
  }
}
