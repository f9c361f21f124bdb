import type { LeverDefinition, LeverValue, Preset, PresetLever, ScenarioBook } from '../../../src/domain/scenario/preset';
import { dayFromIso } from '../../../src/domain/shared/isoDate';

/** Three presets and a dozen levers: enough law for every rule of the scenario text. */
function lever(id: string, changes: Partial<LeverDefinition> = {}): LeverDefinition {
  const defaults: LeverDefinition = {
    id,
    kind: 'dutyRate',
    type: 'number',
    title: `Title of ${id}`,
    titleJa: `${id} の題`,
    unit: 'fraction',
    unitJa: '割合',
    importer: 'US',
    exporter: 'JP',
    atLeast: 0,
    atMost: 10,
    note: '',
  };
  return { ...defaults, ...changes };
}

function set(id: string, role: PresetLever['role'], [low, central, high]: [LeverValue, LeverValue, LeverValue]): PresetLever {
  return { lever: id, role, low, central, high, unit: '', unitJa: '', confidence: 'S', source: `source of ${id}`, note: '' };
}

function preset(id: string, levers: PresetLever[], changes: Partial<Preset> = {}): Preset {
  const defaults: Preset = {
    id,
    title: `Title of ${id}`,
    titleJa: `${id} の題`,
    oneLine: '',
    oneLineJa: '',
    status: 'proposal',
    vintage: 'asOf',
    asOf: dayFromIso('2025-05-01')!,
    group: '',
    lawOn: dayFromIso('2025-05-03')!,
    knownAsOf: dayFromIso('2025-05-03')!,
    levers,
    views: { JP: '', US: '' },
    viewsJa: { JP: '', US: '' },
    caveats: [],
    caveatsJa: [],
    hindsightParts: [],
    hindsightPartsJa: [],
    constraints: [],
    source: 'own',
  };
  return { ...defaults, ...changes };
}

const LAW_OF_MAY = [set('us.s232.auto.rate', 'law', [0.25, 0.25, 0.25]), set('us.reciprocal.rate', 'law', [0.1, 0.1, 0.1])];

export const smallBook: ScenarioBook = {
  levers: [
    lever('us.s232.auto.rate'),
    lever('us.s232.auto.allIn'),
    lever('us.reciprocal.rate'),
    lever('us.reciprocal.allIn'),
    lever('us.trq.steel.limit', { kind: 'quota', unit: 't/year', atMost: null }),
    lever('jp.beef.rate', { kind: 'agreementRate', importer: 'JP', exporter: 'US' }),
    lever('jp.beef.safeguard', { kind: 'rule', type: 'text', unit: 'mode', importer: 'JP', exporter: 'US' }),
    lever('jp.rice.ma.usShare', { kind: 'quota', unit: 'share of MA', importer: 'JP', exporter: 'US', atMost: 1 }),
    lever('jp.rice.csqUS.limit', { kind: 'quota', unit: 't/year', importer: 'JP', exporter: 'US', atMost: null }),
    lever('jp.auto.php.cap', { kind: 'nonTariff', unit: 'vehicles per type', importer: 'JP', exporter: 'US', atMost: null }),
    lever('jp.ev.subsidy.nacsEligible', { kind: 'standard', type: 'boolean', unit: 'yes or no', atMost: 1 }),
    lever('jp.politics.riceWeight', {
      kind: 'politicalWeight',
      everywhere: { low: 1, central: 1.5, high: 3, confidence: 'A', source: 'assumption' },
    }),
    lever('jp.politics.electionDate', {
      kind: 'calendar',
      type: 'date',
      everywhere: { low: null, central: 45858, high: null, confidence: 'S', source: 'calendar' },
    }),
  ],
  presets: [
    preset('statusquo-2025-05-01', LAW_OF_MAY, { status: 'in-force' }),
    preset('auto-relief', [
      set('us.s232.auto.allIn', 'delta', [0.225, 0.15, 0]),
      set('us.reciprocal.rate', 'law', [0.1, 0.1, 0.1]),
    ]),
    preset('outcome-2025-07', [set('us.s232.auto.allIn', 'law', [0.15, 0.15, 0.25])], {
      vintage: 'hindsight',
      lawOn: dayFromIso('2025-09-16')!,
      knownAsOf: null,
    }),
    preset(
      'rice-beyond-ma',
      [
        set('jp.rice.csqUS.limit', 'delta', [50_000, 70_000, 175_000]),
        set('jp.auto.php.cap', 'delta', [5_000, 10_000, null]),
        set('jp.beef.safeguard', 'delta', ['3-condition', '3-condition', 'removed']),
        set('jp.ev.subsidy.nacsEligible', 'delta', [false, true, true]),
      ],
      {
        constraints: [
          {
            id: 'rice-total-inside-quota',
            text: 'total duty-free rice stays within the minimum-access volume',
            textJa: '無税の米の合計はミニマムアクセスの範囲内',
            requires: [
              { lever: 'jp.rice.ma.usShare', is: 'atMost', to: 1 },
              { lever: 'jp.rice.csqUS.limit', is: 'equal', to: 0 },
            ],
            holds: false,
          },
        ],
      },
    ),
  ],
};
