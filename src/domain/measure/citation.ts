/** Where to read a fact: title, reference, pinpoint and the day it was read (ISO). */
export interface Citation {
  title: string;
  reference: string;
  pinpoint: string;
  retrieved: string;
}

export type Confidence = 'high' | 'medium' | 'low';
