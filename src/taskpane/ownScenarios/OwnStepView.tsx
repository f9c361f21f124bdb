import { Spinner } from '@fluentui/react-components';
import { freeId } from '../../workbook/freeName';
import type { OwnChange } from '../../workbook/ownScenario';
import { usePreferences, useTexts } from '../shell/PreferencesContext';
import { Question } from '../shell/Question';
import { OwnForm } from './OwnForm';
import { OwnResult } from './OwnResult';
import type { OnTheirs } from './OwnResult';
import type { OwnDeed, OwnQuestion, OwnScenarios } from './useOwnScenarios';

/** Where a change of the list stands: its question, its work, or what came of it. Nothing while there is none. */
export function OwnStepView({ own, onTheirs }: { own: OwnScenarios; onTheirs: OnTheirs }) {
  const { ownScenarios: texts } = useTexts();
  const { step } = own;
  if (step.kind === 'ready') return null;
  if (step.kind === 'asking') return <Asked question={step.question} own={own} />;
  if (step.kind === 'working') return <Spinner size="tiny" label={texts.working} />;
  return <OwnResult step={step} own={own} onTheirs={onTheirs} />;
}

function Asked({ question, own }: { question: OwnQuestion; own: OwnScenarios }) {
  const { ownScenarios: texts } = useTexts();
  const { author } = usePreferences().preferences;
  const scenarios = own.list?.scenarios ?? [];
  const put = (change: Omit<Extract<OwnChange, { kind: 'put' }>, 'kind'>, deed: OwnDeed) => own.change([{ kind: 'put', ...change }], deed);
  const stamp = () => ({ author, changedAt: new Date().toISOString() });
  switch (question.kind) {
    case 'delete':
      return (
        <Question
          title={texts.askDelete(question.own.title)}
          help={texts.askDeleteHelp}
          safe={texts.cancel}
          onSafe={own.dismiss}
          act={texts.remove}
          onAct={() => own.change([{ kind: 'remove', before: question.own }], 'deleted')}
        />
      );
    case 'rename': {
      const before = question.own;
      return (
        <OwnForm
          heading={texts.renameTitle}
          title={before.title}
          note={before.note}
          taken={scenarios.filter(({ id }) => id !== before.id).map(({ title }) => title)}
          onCancel={own.dismiss}
          onSave={(words) => put({ before, after: { ...before, ...words, ...stamp() } }, 'renamed')}
        />
      );
    }
    case 'new':
      return (
        <OwnForm
          heading={texts.newTitle}
          title={question.title}
          note={question.note}
          taken={scenarios.map(({ title }) => title)}
          onCancel={own.dismiss}
          onSave={(words) =>
            put({ before: null, after: { id: freeId(words.title, scenarios.map(({ id }) => id)), ...words, ...stamp(), text: question.text } }, 'saved')
          }
        />
      );
    default:
      return question satisfies never;
  }
}
