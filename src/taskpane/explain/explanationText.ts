import { cellContent, refusalSentence } from '../formula/callFunction';
import type { SelectedCell } from '../../workbook/readSelectedCell';
import { isRefused } from './answerRows';
import { argumentText } from './argumentWords';
import type { DutyFacts } from './dutyFacts';
import { goodsLine, lawSentence, meaningText, rateText } from './dutyWords';
import type { Explanation } from './explanation';
import { headline, showsTable } from './headline';
import { inForceText, layerArithmetic, reasonText } from './layerWords';
import { landedItems } from './landedItems';
import { quotaItems, regimeItems, splitSentence } from './quotaWords';
import type { TextItem } from './quotaWords';
import { changeText, scenarioLaw, scenarioTitle } from './scenarioSentences';
import type { ScenarioFacts } from './scenarioFacts';
import type { Source } from './sourceText';
import { checkItems } from './tradeWords';
import type { Wording } from './wording';

/** The explanation as plain text with its sources, for a note or a letter. */
export function explanationText(explanation: Explanation, cell: SelectedCell, dataVersion: string, wording: Wording): string {
  const { entry, refusal, duty, quota, trade, scenarios, args } = explanation;
  const { explain, shell } = wording.texts;
  const given = args.filter(({ expression }) => expression.kind !== 'blank');
  const parts = [
    [`${entry.id}, ${cell.address}`, String(cell.formula)],
    [headline(explanation, wording), refusal ? `${refusal.error} ${refusalSentence(refusal)}` : ''],
    duty ? [goodsLine(duty, wording), lawSentence(duty, wording)] : [],
    duty ? dutyParts(explanation, duty, wording) : [],
    quota ? quotaPart(explanation, wording) : [],
    ...[...scenarios, ...(duty?.scenario ? [duty.scenario] : []), ...(quota?.scenario ? [quota.scenario] : [])].map((each) => scenarioPart(each, wording)),
    trade ? [...lines(checkItems(trade, wording)), ...trade.sources, trade.page && wording.texts.scenarioWords.page(trade.page)] : [],
    showsTable(explanation) ? tablePart(explanation) : [],
    [`${explain.arguments}:`, ...given.map((argument) => `- ${argument.parameter.name}: ${argumentText(argument, wording)} (${argument.text})`)],
    [`Parley, ${shell.dataVersion(dataVersion)}`],
  ];
  return parts.map((part) => part.filter(Boolean).join('\n')).filter(Boolean).join('\n\n');
}

function dutyParts(explanation: Explanation, duty: DutyFacts, wording: Wording): string[] {
  const { texts, figures } = wording;
  const layers = isRefused(duty.layers) ? [] : duty.layers;
  const total = typeof duty.total === 'number' ? `${texts.duty.total}: ${figures.money(duty.total, duty.currency)}` : '';
  const layerLines = layers.map((layer) => {
    const reason = layer.reason ? `${layer.isAside ? ': ' : '; '}${reasonText(layer.reason, wording)}` : '';
    const what = `${[layer.name, layer.heading].filter(Boolean).join(' ')}: ${layerArithmetic(layer, duty, wording)}${reason}`;
    return `- ${[what, inForceText(layer, wording), sourceText(layer.source, wording)].filter(Boolean).join('; ')}`;
  });
  const questions = isRefused(duty.questions) ? [] : duty.questions;
  const questionLines = questions.map((question) => {
    const { fact, rateIfStated, source } = question;
    const answer = fact === null ? texts.duty.tenDigits : `${texts.duty.ifStated(fact, rateText(rateIfStated, wording))}; ${source}`;
    return `- ${meaningText(question, wording)} ${answer}`;
  });
  return [
    ...lines(landedItems(explanation, wording)),
    layers.length > 0 ? `${texts.duty.layers}:` : '',
    duty.isExample ? texts.duty.example(figures.money(duty.value, duty.currency)) : '',
    ...layerLines,
    total,
    questions.length > 0 ? `\n${texts.duty.openQuestions}:` : '',
    ...questionLines,
  ];
}

function quotaPart(explanation: Explanation, wording: Wording): string[] {
  const facts = explanation.quota;
  if (!facts) return [];
  const regime = regimeItems(explanation, facts, wording);
  return [
    wording.data(facts.title, facts.titleJa),
    splitSentence(facts, wording),
    ...lines(regime?.items ?? []),
    ...lines(quotaItems(facts, wording)),
    `${wording.texts.explain.source}: ${facts.source}`,
  ];
}

function scenarioPart(facts: ScenarioFacts, wording: Wording): string[] {
  const { scenarioWords } = wording.texts;
  return [
    `${scenarioWords.title}: ${scenarioTitle(facts, wording)}`,
    scenarioLaw(facts, wording),
    ...facts.changes.map((row) => `- ${changeText(row, wording)}; ${row.source}`),
  ];
}

function tablePart({ answer }: Explanation): string[] {
  return answer?.kind === 'values' ? answer.values.map((row) => row.map(cellContent).join('\t')) : [];
}

function sourceText({ text, confidence }: Source, { texts: { explain } }: Wording): string {
  if (text === '') return '';
  return `${explain.source}: ${text}${confidence ? ` (${explain.confidence(confidence)})` : ''}`;
}

function lines(items: readonly TextItem[]): string[] {
  return items.map(({ label, value }) => `- ${label}: ${value}`);
}
