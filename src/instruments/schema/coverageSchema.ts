import * as v from 'valibot';
import type { LawRelease } from '../../domain/measure/lawBook';
import type { AgreementLever } from '../../domain/measure/scheduleTables';
import type { PreferenceProgramme } from '../../domain/measure/tariffSchedule';
import { day, endDay, originName, words } from './primitives';

/** How far the law of each importer was read. */
export const releasesFile: v.GenericSchema<unknown, { releases: LawRelease[] }> = v.strictObject({
  releases: v.array(
    v.pipe(
      v.strictObject({
        importer: originName,
        currency: words,
        from: day,
        verifiedThrough: day,
        scheduleFrom: day,
        lastRelease: words,
        source: words,
      }),
      v.transform(({ source: _cited, ...release }) => release),
    ),
  ),
});

export const partnerGroupsFile = v.strictObject({
  partnerGroups: v.array(v.strictObject({ group: originName, members: v.array(originName), source: words })),
});

/** Who may claim which code of the special column. */
export const programmesFile: v.GenericSchema<unknown, { programmes: PreferenceProgramme[] }> = v.strictObject({
  programmes: v.array(
    v.pipe(
      v.strictObject({
        code: words,
        title: words,
        origins: v.array(originName),
        from: day,
        whyNobody: v.exactOptional(words),
        elseOrdinary: v.exactOptional(v.boolean()),
        source: words,
      }),
      v.transform(({ source: _cited, ...programme }) => programme),
    ),
  ),
});

/** Levers of scenarios on rates of agreements. */
export const agreementLeversFile: v.GenericSchema<unknown, { agreementLevers: AgreementLever[] }> = v.strictObject({
  agreementLevers: v.array(
    v.pipe(
      v.strictObject({ lever: words, programme: words, lines: v.array(words), source: words }),
      v.transform(({ source: _cited, ...lever }) => lever),
    ),
  ),
});

/** Rows of coverage with the origins they hold for; groups stand for their members. */
export const coverageFile = v.strictObject({
  importer: originName,
  coverage: v.array(
    v.strictObject({
      origins: v.pipe(v.array(originName), v.minLength(1)),
      authority: words,
      from: day,
      to: endDay,
      gaps: v.string(),
      source: words,
    }),
  ),
});
