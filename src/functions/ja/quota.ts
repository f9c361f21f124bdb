import { cellEntry } from './entryTexts';
import type { FunctionTexts } from './functionTexts';

const headers = cellEntry['headers']!;
const quota = '関税割当の ID または割当番号（QUOTA.LIST で確認できます）。例："jp-rice-ma"。';
const used = '割当期間中の消化済み数量（割当の単位）、または日付と数量（および原産国）の2列か3列からなる輸入台帳の範囲。台帳は、割当期間内で date 以前の行だけを、原産国の列があればその割当の原産国の行だけを数えます。空白は受け付けません（0 は 0 と入力してください）。';
const ledger = '日付と数量（および原産国）の2列か3列からなる輸入台帳の範囲（割当の単位）。数値1つの場合は date までの消化済み数量とみなします。';
const date = '日付。Excel の日付または "2025-05-01" の形式。この日を含む割当期間を対象とします。空白の場合、プリセットがあればその基準日、なければ収録済み法令の最終日を用います。';
const scenario = 'シナリオ文字列。例：名前 Scenario のセル。割当に関するレバーがあれば反映します。空白の場合はその日の法令に従います。';

export const quotaTexts: Record<string, FunctionTexts> = {
  'QUOTA.LIST': {
    summary: '収録されている関税割当を、税率と数量枠、出典とともに1行ずつ一覧にします。',
    returns: '11列の表：ID、名称、輸入国、原産国、運用方式、割当期間、数量枠（収録済み法令の最終日を含む期間）、単位、枠内税率、枠外税率、出典。',
    parameters: {
      importer: '輸入国。"US" または "JP"。空白はすべて。セル1つ。',
      query: '名称、ID、割当番号、品目番号に含まれる語。空白はすべて。セル1つ。',
      headers,
    },
  },
  'QUOTA.VOLUME': {
    summary: '指定した日を含む割当期間の数量枠を、割当の単位で返します。',
    returns: '数量枠。指定した範囲と同じ形で割当ごとに返します。',
    parameters: { quota: `${quota}値1つまたは範囲。`, date: `${date}値1つまたは範囲。`, scenario },
  },
  'QUOTA.REMAINING': {
    summary: '割当期間の残枠（数量枠から消化済み数量を引いた残り）を返します。内枠は、自らの残枠と親枠の残枠のうち小さい方です。',
    returns: '割当の単位での数量。負にはなりません。',
    parameters: { quota: `${quota}セル1つ。`, used, date: `${date}セル1つ。`, scenario },
  },
  'QUOTA.FILLRATE': {
    summary: '関税割当の消化率（消化済み数量 ÷ 数量枠）を返します。',
    returns: '割合（0.85 は 85%）。枠外輸入を含めて数える場合は 1 を超えることがあります。',
    parameters: { quota: `${quota}セル1つ。`, used, date: `${date}セル1つ。`, scenario },
  },
  'QUOTA.STATUS': {
    summary: '指定した日の関税割当の状態を返します。Exhausted は残枠なし、Suspended は枠内税率の停止（セーフガードを含む）、Critical は消化率 85% 以上です。内枠は、自らと親枠のうち悪い方の状態になります。',
    returns: 'Open、Critical、Exhausted、Suspended、Not in force のいずれか。',
    parameters: { quota: `${quota}セル1つ。`, used, date: `${date}セル1つ。`, scenario },
  },
  'QUOTA.SPLIT': {
    summary: '数量を、割当に収まる分と超える分に分けます。範囲を指定した場合、それぞれの数量を次に輸入するものとして個別に判定します。',
    returns: '数量ごとに横に並ぶ2つの値：枠内、枠外。合計は元の数量に一致します。枠内税率が停止されている場合はすべて枠外です。',
    parameters: { quota: `${quota}セル1つ。`, quantity: '輸入する数量（割当の単位）。値1つまたは範囲。', used, date: `${date}セル1つ。`, scenario },
  },
  'QUOTA.DUTY': {
    summary: '割当を使って輸入する貨物の関税を計算します。枠に収まる分には枠内税率、残りには枠外税率を適用します。関税に代わる納付金は含みますが、国家貿易のマークアップ（QUOTA.REGIME を参照）と輸入国の他の追加関税は含みません。',
    returns: '輸入国通貨での金額（枠内と枠外の合計、端数処理なし）。',
    parameters: {
      quota: `${quota}セル1つ。`,
      value: '貨物の課税価格（輸入国通貨）。セル1つ。',
      quantity: '貨物の数量（割当の単位）。従量税はこの単位から換算します。セル1つ。',
      used,
      date: `${date}セル1つ。`,
      scenario,
      facts: '事実の記述。例："inQuota=false"（証明書なし）、"meltedPouredIn=KR"。割当の条件を満たさない事実があれば、全量を枠外とします。',
    },
  },
  'QUOTA.EXHAUSTION': {
    summary: '割当が消化される日を返します。台帳に現れていれば残枠がなくなった日、まだであれば期首から date までの消化ペースで予測した日です。',
    returns: 'Excel の日付。',
    parameters: { quota: `${quota}セル1つ。`, ledger, date: `${date}セル1つ。`, scenario },
  },
  'QUOTA.ALLOCATE': {
    summary: '数量枠を申請者に配分します。申請を超える配分はなく、合計は数量枠を超えません。端数処理はしません。',
    returns: '申請ごとの数量を縦に並べた列。空白の申請には空文字を返します。',
    parameters: {
      volume: '配分する数量。セル1つ。',
      requests: '申請数量。1行または1列の範囲。空白は申請なしとみなします。',
      method: 'PRORATA：超過時は同率で按分（開始時点の申告）。FCFS：先着順。AUCTION：入札額の高い順、同額は按分。HISTORICAL：過去実績の割合。空白は PRORATA。セル1つ。',
      bids: 'AUCTION ではマークアップの入札額（負も可）、HISTORICAL では数量枠に対する過去の割合または過去の輸入量。requests と同じ長さの範囲。',
    },
  },
  'QUOTA.REGIME': {
    summary: '関税割当のもとでどの価格が支配的かを判定します。in-quota は枠に余裕がある状態、binding は枠が制約となり枠外輸入は引き合わない状態、over-quota は枠外輸入が引き合う状態です。',
    returns: 'Item と Value の表：状態、枠内の到着価格（国際価格＋枠内税＋マークアップ）、枠外の到着価格、マージン（国内価格－枠外の到着価格）、単位当たりレント（国内価格－国際価格－枠内税、国のマークアップを引く前。in-quota では 0）。',
    parameters: {
      quota: `${quota}セル1つ。`,
      worldPrice: '従量税の単位当たりの国際価格（米は円/kg）。セル1つ。',
      domesticPrice: '同じ単位当たりの国内価格。セル1つ。',
      markUp: '同じ単位当たりの国家貿易のマークアップ。負も可。法定の上限を超える値は上限とみなします。空白は 0。セル1つ。',
      date: `${date}セル1つ。`,
      scenario,
      headers,
    },
  },
  'QUOTA.SAFEGUARD': {
    summary: '指定した日の数量セーフガードの状態を返します。輸入量は年度内の旬ごとに累計し、発動基準を超えた旬の後、5営業日目の翌日に始まり、月により3月末まで、45日間、または30日間続きます。',
    returns: '1行：税率（その日に適用される割合）、発動の有無、発動基準、算入した輸入量、開始日、終了日（適用されない最初の日。発動していなければ空白）、出典。輸入量からわからない項目はエラーになります。',
    parameters: {
      quota: 'セーフガードのある割当の ID："jp-beef-usjta"。セル1つ。',
      ledger: '日付と数量（および原産国）の2列か3列からなる輸入台帳の範囲。2023年以降の条件には前年度の行と CPTPP 諸国の行が必要です。数値1つの場合は date までの年度内の輸入量。空白の場合は公表済みの発動だけを用います。',
      date: `${date}セル1つ。`,
      scenario,
      headers,
    },
  },
  'QUOTA.CONVERT': {
    summary: '数量の単位を換算します：t、kg、lb、品目別のブッシェル、玄米と精米。',
    returns: '換算後の数量。指定した範囲と同じ形で返します。',
    parameters: {
      quantity: '換算する数量。値1つまたは範囲。',
      from: '元の単位："t"、"kg"、"lb"、"bushel of corn"（wheat、soybeans など）、"brown"（玄米）、"milled"（精米。いずれも t、"kg brown" も可）。セル1つ。',
      to: '換算先の単位。同じ一覧から選びます。セル1つ。',
      factor: '玄米と精米の換算係数（玄米1に対する精米、例：0.91）。公式値がないため必須です。他の単位では空白にします。セル1つ。',
    },
  },
};
