import type { PaneTexts } from '../paneTexts';

export const example: PaneTexts['example'] = {
  start: '見本のブックを挿入…',
  reading: 'ブックを確認しています…',
  working: '見本を書き込んでいます…',
  sheet: (name, table, hasChart) => `新しいシート「${name}」${table ? `（テーブル ${table}）` : ''}${hasChart ? 'とグラフ 1 つ' : ''}`,
  newScenario: (title) => `新しいシート「Scenario」（${title}）と、名前 Scenario・Levers`,
  keptScenario: '今の「Scenario」シートはそのまま残り、見本はそれに従います',
  untouched: '既存のシートには手を加えません。',
  insert: '挿入',
  cancel: 'キャンセル',
  again: 'もう一度試す',
  leave: '閉じる',
  changedMeanwhile: {
    what: '確認中にブックが変更されました。',
    because: 'シートまたは名前が変わったため、何も書き込んでいません。',
    tryThis: '下の一覧をもう一度確認してから挿入してください。',
  },
  done: '見本をブックに入れました。',
  doneDetail: (sheets) => `新しいシート: ${sheets}。`,
  next: '別のシナリオを適用して、Scenario の列をご覧ください。',
  reverted: '見本のシートを取り除きました。',
};
