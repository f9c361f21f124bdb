interface DurationWords {
  moment: string;
  seconds: (count: number) => string;
  minutes: (count: number) => string;
}

/** durationText(8_400, words) // => '8 s'; nothing is promised more exactly than it is known. */
export function durationText(milliseconds: number, words: DurationWords): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 1) return words.moment;
  return seconds < 90 ? words.seconds(seconds) : words.minutes(Math.round(seconds / 60));
}

/** Milliseconds that the rest will take at the pace so far; null until there is a pace to speak of. */
export function timeLeft(share: number, elapsed: number): number | null {
  return share > 0.01 && elapsed > 500 ? (elapsed * (1 - share)) / share : null;
}
