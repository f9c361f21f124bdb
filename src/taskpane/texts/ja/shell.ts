import type { PaneTexts } from '../paneTexts';

export const shell: PaneTexts['shell'] = {
  screens: '画面',
  scenarios: 'シナリオ',
  functions: '関数',
  explain: '説明',
  dataVersion: (version) => `データ ${version}`,
  settings: '設定',
  about: 'Parley について',
  close: '閉じる',
  loading: '読み込み中',
  outside: 'Parley は Excel の中で動作します。',
  outsideHelp: 'ブックを開き、［ホーム］タブから Parley を起動してください。',
  crashed: 'この画面は停止しました。',
  crashedHelp: 'ブックには何も書き込まれていません。もう一度開いてください。続く場合は Excel を再起動してください。',
  openAgain: 'もう一度開く',
};

export const settings: PaneTexts['settings'] = {
  title: '設定',
  language: '表示言語',
  author: 'お名前または部署',
  authorHint: 'Scenario シートに記入されます。それ以外はこのコンピューターの中に留まります。',
  functions: '表示する関数',
  functionsHint: '数式の入力中の候補と、このペインの一覧に表示する関数です。表示しない関数を使う数式も計算されます。',
  functionsHintPaneOnly: 'このペインの一覧に表示する関数です。この Excel では、数式の入力中には全部の関数が候補になります。',
  allFunctions: (count) => `すべて（${count} 個）`,
  basicFunctions: (count) => `基本（${count} 個）`,
};
