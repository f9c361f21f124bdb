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
};
