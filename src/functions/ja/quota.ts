import { cellEntry } from './entryTexts';
import type { FunctionTexts } from './functionTexts';

const headers = cellEntry['headers']!;
const quota = '関税割当の ID または割当番号（QUOTA.LIST で確認できます）。例："jp-rice-ma"。';
const used = '割当期間中の消化済み数量（割当の単位）、または日付と数量の2列からなる輸入台帳の範囲。台帳は、割当期間内で date 以前の行だけを数えます。空白は受け付けません（0 は 0 と入力してください）。';
const date = '日付。Excel の日付または "2025-05-01" の形式。この日を含む割当期間を対象とします。空白の場合、プリセットがあればその基準日、なければ収録済み法令の最終日を用います。';
const scenario = 'シナリオ文字列。例：名前 Scenario のセル。数量枠を変えるレバーがあれば反映します。空白の場合はその日の法令に従います。';

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
};
