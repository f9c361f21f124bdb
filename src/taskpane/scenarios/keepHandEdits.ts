import type { ScenarioBook } from '../../domain/scenario/preset';
import { handEdits } from '../../workbook/handEdits';
import type { ScenarioSnapshot } from '../../workbook/scenarioSnapshot';
import { typeValue } from './draft';
import type { Draft } from './draft';
import { typedText } from './leverText';

/** Takes the values edited by hand into the draft, so that applying keeps them. Unknown levers stay behind. */
export function keepHandEdits(draft: Draft, snapshot: ScenarioSnapshot, book: ScenarioBook): Draft {
  return handEdits(snapshot).reduce((kept, { lever, is }) => {
    const definition = book.levers.find(({ id }) => id === lever);
    return definition ? typeValue(kept, lever, is === '' ? null : typedText(is, definition)) : kept;
  }, draft);
}
