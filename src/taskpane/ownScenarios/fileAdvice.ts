import type { PaneTexts } from '../texts/paneTexts';
import type { EntryProblem, FileProblem } from './readTransferFile';

interface FileAdvice {
  advice: { what: string; because: string; tryThis: string };
  /** The parser's own words, where they name the place. */
  detail?: string;
}

type Texts = PaneTexts['ownScenarios'];

/** Why a whole file is not taken, as what, because and what to try. */
export function fileAdvice(problem: FileProblem, { fileProblem: texts }: Texts): FileAdvice {
  switch (problem.kind) {
    case 'tooLarge':
    case 'notOurs':
    case 'none':
      return { advice: texts[problem.kind] };
    case 'notJson':
      return { advice: texts.notJson, ...(problem.detail ? { detail: texts.parserSays(problem.detail) } : {}) };
    case 'newer':
      return { advice: { what: texts.newer(problem.version), because: '', tryThis: texts.newerHelp } };
    case 'wrongType':
      return { advice: { what: texts.wrongType(problem.path), because: '', tryThis: texts.notOurs.tryThis } };
    case 'tooMany':
      return { advice: { what: texts.tooMany(problem.count), because: '', tryThis: texts.tooManyHelp } };
    default:
      return problem satisfies never;
  }
}

/** Why one scenario of a file is not taken, in one sentence that says where. */
export function entryText(problem: EntryProblem, { entryProblem: texts }: Texts): string {
  switch (problem.kind) {
    case 'long':
      return texts.long(problem.path, problem.most);
    case 'refused':
      return texts.refused(problem.path, problem.refusal.message);
    default:
      return texts[problem.kind](problem.path);
  }
}
