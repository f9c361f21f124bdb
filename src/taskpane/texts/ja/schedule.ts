import type { PaneTexts } from '../paneTexts';

export const schedule: PaneTexts['schedule'] = {
  title: '関税率表',
  choose: '公式の HTS データを取り込む…',
  remove: '内蔵の税率表に戻す',
  reading: 'データを読み込んでいます',
  keeping: 'ブックに保存しています',
  lines: (lines: number, numbers: number) => `${lines.toLocaleString('ja')} 品目、10桁番号 ${numbers.toLocaleString('ja')} 件`,
  differences: (count: number) => (count === 0 ? '内蔵の税率表との違いはありません' : `内蔵の税率表との違い ${count.toLocaleString('ja')} 件`),
  faults: (count: number) => (count === 0 ? 'すべての税率を読み取りました' : `読み取れない税率 ${count.toLocaleString('ja')} 件。該当品目はゼロではなくエラーになります`),
  release: '版の名称',
  releaseHint: 'データには記載がありません。例：HTS 2026 Revision 22',
  effectiveOn: '適用開始日',
  tooEarly: (day: string) => `${day} より前は内蔵の税率表に各版があります。この日以降を選んでください。`,
  use: 'このブックで使う',
  cancel: 'キャンセル',
};
