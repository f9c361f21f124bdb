import type { PaneTexts } from '../paneTexts';

export const shell: PaneTexts['shell'] = {
  screens: '画面',
  scenarios: 'シナリオ',
  functions: '関数',
  explain: '説明',
  dataVersion: (version) => `データ ${version}`,
  settings: '設定',
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
};
