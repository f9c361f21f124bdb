import type { PaneTexts } from '../paneTexts';

export const problems: PaneTexts['problems'] = {
  protected: {
    what: 'シートが保護されているため、何も書き込みませんでした。',
    because: 'ロックされたセルは変更できません。',
    tryThis: '［校閲］＞［シート保護の解除］の後、もう一度お試しください。',
  },
  lockedBook: {
    what: 'ブックの構成が保護されているため、何も書き込みませんでした。',
    because: '保護されたブックにはシートを追加できません。',
    tryThis: '［校閲］＞［ブックの保護］で解除した後、もう一度お試しください。',
  },
  daysFrom1904: {
    what: 'このブックは1904年から日付を数えています。',
    because: '日付が4年と1日ずれるため、日付を扱う関数は #VALUE! を返し、シナリオも適用しません。',
    tryThis: '［Excel のオプション］＞［詳細設定］で「1904 年から計算する」を外し、日付を確かめてからペインを開き直してください。',
  },
  editing: {
    what: 'Excel はセルの入力が終わるのを待っています。',
    because: 'セルが編集中です。',
    tryThis: 'シートで Enter または Esc を押してから、もう一度お試しください。',
  },
  missing: {
    what: '必要なものがブックに見つかりません。',
    because: 'シート、名前、またはセルが削除されたか、名前が変わりました。',
    tryThis: 'その変更を元に戻すか、シナリオをもう一度適用してください。',
  },
  unsupported: {
    what: 'この Excel ではその操作ができません。',
    because: 'より新しい Excel が必要です。',
    tryThis: 'Excel を更新するか、Excel for the web で開いてください。',
  },
  tooLarge: {
    what: '一度に扱うには大きすぎます。',
    because: 'アドインが一度に読み書きできる量には上限があります。',
    tryThis: 'より小さい範囲を選んでください。',
  },
  badReference: {
    what: 'その場所は見つかりません。',
    because: 'アドレスまたは名前がこのブックにありません。',
    tryThis: 'つづりを確かめるか、シート上で範囲を選んでください。',
  },
  busy: {
    what: 'Excel からの応答がありませんでした。',
    because: '処理中か、再起動されました。',
    tryThis: '少し待ってからもう一度お試しください。途中までの書き込みはありません。',
  },
  unknown: {
    what: 'Excel がこの操作を受け付けませんでした。',
    because: 'Excel のメッセージは下のとおりです。',
    tryThis: 'もう一度お試しください。続く場合は Excel を再起動してください。',
  },
};
