import type { PaneTexts } from '../paneTexts';

export const firstSteps: PaneTexts['firstSteps'] = {
  title: 'はじめの一歩',
  offer: 'Parley は初めてですか。',
  count: (at, all) => `${at} / ${all}`,
  steps: [
    {
      title: '法令を知っているセル',
      text: '品目、原産国、輸入日から関税をセルに返します。例は、2025年5月1日に日本から輸入する 40,000 ドルの乗用車です。分からないものはゼロではなく、理由を添えたエラーになります。',
    },
    {
      title: 'ブック全体のシナリオ',
      text: '下から選び、書き込まれる内容を確かめて適用します。Scenario を使う数式はそれに従い、そのシートで値を直しても追従します。',
    },
    {
      title: 'すべての数値に出典を',
      text: 'TARIFF.STACK は同じ関税の内訳を、番号、税率、適用期間、法的な出典とともに一覧にします。「説明」では、選択したセルについて同じことを文章で示します。',
    },
  ],
  calculating: '計算中…',
  insert: 'セルに挿入',
  occupied: (cell) => `${cell} は空ではありません。シートで空のセルを選んでください。`,
  open: (title) => `「${title}」を開く`,
  explain: '選択したセルを説明',
  next: '次へ',
  back: '戻る',
  skip: 'スキップ',
  finish: '完了',
  example: '交渉の10品目、コメの枠、グラフが入った見本のブックから始めることもできます。',
};
