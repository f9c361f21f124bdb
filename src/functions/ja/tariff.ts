import { cellEntry, pick, rangeEntry } from './entryTexts';
import type { FunctionTexts } from './functionTexts';

const rateArguments = pick(rangeEntry, 'code', 'origin', 'importer', 'date', 'scenario', 'facts');
const importer = '輸入国。"US" または "JP"。';

export const tariffTexts: Record<string, FunctionTexts> = {
  'TARIFF.RATE': {
    summary: '輸入にかかる関税率の合計を、課税価格に対する割合で返します。通常の関税と、申告日に適用されるすべての追加関税を含みます。',
    returns: '関税率（0.275 は 27.5%）。指定した範囲と同じ形で1件ごとに返します。',
    parameters: rateArguments,
  },
  'TARIFF.DUTY': {
    summary: '輸入にかかる関税額を輸入国の通貨で返します。通常の関税と、申告日に適用されるすべての追加関税を含み、手数料は含みません。',
    returns: '関税額（端数処理なし）。指定した範囲と同じ形で1件ごとに返します。',
    parameters: pick(rangeEntry, 'code', 'origin', 'importer', 'value', 'quantity', 'date', 'scenario', 'facts'),
  },
  'TARIFF.STACK': {
    summary: '関税額の内訳を、根拠法令とともに1行ずつ示します。免除された関税や、他の関税に置き換えられた関税も、税額0と理由を付けて表示します。',
    returns: '9列の表：区分、根拠権限、税番（第99類など）、税率表記、課税標準、関税額、適用開始日、適用終了日（この日から失効。継続中は空白）、出典。関税額の合計は TARIFF.DUTY と一致します。',
    parameters: pick(cellEntry, 'code', 'origin', 'importer', 'value', 'quantity', 'date', 'scenario', 'facts', 'headers'),
  },
  'TARIFF.EXPRESSION': {
    summary: '品目にかかる関税を税率表の書き方で示します。重なる関税は + でつなぎます。',
    returns: '「2.5% + 25%」のような文字列。合計税率で定められている場合は「15% all-in」。1件ごとに返します。',
    parameters: rateArguments,
  },
  'TARIFF.LINES': {
    summary: '番号の先頭部分または品名の語で、関税品目を検索します。',
    returns: '5列の表：番号（ピリオド付き）、品名、基本税率（最後に施行されたもの）、単位（従量税率の単位、なければ第1数量単位）、出典。語で検索した場合は品名の近い順、番号の場合は番号順に並びます。',
    parameters: {
      query: '番号の先頭部分（"8703"、"8703.23"）または英語の品名の語（"passenger car"）。すべての語を含む品目を探し、語は先頭部分だけでもかまいません。セル1つ。',
      importer: `${importer}空白は "US"。セル1つ。`,
      limit: '表示する最大行数（1～10,000）。空白は 20。セル1つ。',
      headers: cellEntry['headers']!,
    },
  },
  'TARIFF.SOURCE': {
    summary: '法令・措置・第99類の税番について、どこに定めがあるかを1行の出典で返します。',
    returns: '文字列：表題、文献番号、該当箇所、確認日。セルごとに返します。',
    parameters: { idOrHeading: '法令または措置の ID、もしくは "9903.94.01" のような税番。値1つまたは範囲。' },
  },
  'TARIFF.COVERAGE': {
    summary: '収録データの範囲を示します。相手国と関税の種類ごとに1行です。',
    returns: '7列の表：相手国（輸入国を指定しない場合は「輸出国 → 輸入国」）、根拠権限、開始日、終了日（法令を確認した最終日）、最後に確認した版、欠落、出典。',
    parameters: { importer: `${importer}空白はすべて。セル1つ。`, headers: cellEntry['headers']! },
  },
  'TARIFF.AVE': {
    summary: '従価換算率を返します。1単位あたりの価格に対して、関税の全体が占める割合です。税率そのものではなく、その貨物の価格によって決まります。',
    returns: '割合（0.15 は 15%）。指定した範囲と同じ形で1件ごとに返します。',
    parameters: {
      ...pick(rangeEntry, 'code', 'origin', 'importer'),
      unitValue: '1単位あたりの価格（輸入国の通貨）。単位は従量税率の単位（kg、リットル、足など）。値1つまたは範囲。',
      ...pick(rangeEntry, 'date', 'scenario', 'facts'),
    },
  },
  'TARIFF.HISTORY': {
    summary: '品目の関税の推移を示します。関税が変わらない期間ごとに1行です。',
    returns: '6列の表：開始日、終了日（この日から変更。最後の期間は空白）、税率（数量が必要な場合は #N/A）、税率表記、前の期間からの変化、出典。',
    parameters: {
      ...pick(cellEntry, 'code', 'origin', 'importer'),
      from: '最初の申告日。空白の場合は収録の初日。セル1つ。',
      to: '最後の申告日。空白の場合は収録済み法令の最終日。セル1つ。',
      ...pick(cellEntry, 'scenario', 'facts', 'headers'),
    },
  },
  'TARIFF.QUESTIONS': {
    summary: 'まだ述べられていない事実のうち、この輸入の関税を変えるものを示します。一覧表からではなく、それぞれの答えを法令に当てはめて調べます。',
    returns: '5列の表：事実（facts に書く形）、意味、仮定（既定値。仮定がない場合は asked）、述べた場合の税率、出典。',
    parameters: pick(cellEntry, 'code', 'origin', 'importer', 'date', 'scenario', 'facts', 'headers'),
  },
  'TARIFF.LANDED': {
    summary: '輸入にかかる費用の内訳を示します。課税価格、各関税、手数料、運賃保険料、合計の順です。',
    returns: '3列の表：項目、金額、出典。最後の行が合計です。',
    parameters: {
      ...pick(cellEntry, 'code', 'origin', 'importer', 'value', 'quantity'),
      freightInsurance: '運賃と保険料（同じ通貨）。合計にだけ加わり、関税の課税標準には入りません。空白はなし。セル1つ。',
      mode: '輸送手段。"ocean"（海上）、"air"（航空）、"land"（陸上）。空白の場合、港湾維持料は含みません。セル1つ。',
      ...pick(cellEntry, 'date', 'scenario', 'facts', 'headers'),
    },
  },
  'TARIFF.FEES': {
    summary: '米国の税関手数料を返します。年度ごとの上下限のある商品処理料と、海上輸送の場合の港湾維持料の合計です。',
    returns: '手数料（端数処理なし）。指定した範囲と同じ形で1件ごとに返します。',
    parameters: {
      importer: '輸入国。手数料を収録しているのは "US" です。値1つまたは範囲。',
      value: '申告1件全体の課税価格（米ドル）。手数料は品目ごとではなく申告ごとにかかります。値1つまたは範囲。',
      date: '輸入申告の日。Excel の日付または "2025-05-01" の形式。空白の場合は収録済み法令の最終日。値1つまたは範囲。',
      mode: '輸送手段。"ocean"、"air"、"land" のいずれか。空白はエラーになります。値1つまたは範囲。',
    },
  },
  'TARIFF.EFFECTIVE': {
    summary: '品目群の実効関税率（関税額の合計 ÷ 価格の合計）を返します。',
    returns: '割合1つ。',
    parameters: {
      rates: '税率（割合）。TARIFF.RATE の結果の範囲など。',
      values: '重みとなる価格。同じ大きさの範囲。',
    },
  },
};
