import type { Trust } from './range.ts';

/**
 * What somebody has published and an assumption may be held against. The words for the source are found by its tag.
 * None of these speaks of reasons, and but for the revenue figures none is of Russia or the CIS.
 */
export interface Anchor {
  measure:
    | 'monthly-churn' // share of base a month
    | 'annual-churn' // share of base a year
    | 'win-back' // share of the lost who come back after an offer
    | 'still-leave' // share of those who call to disconnect and do
    | 'durably-kept' // share of those who call to disconnect and stay for good
    | 'revenue' // ₽ a month from one subscriber
    | 'attempts'; // calls for one person reached
  low: number;
  high: number;
  /** First and last year that the figure speaks of. */
  years: [number, number];
  trust: Trust;
  /** An upper bound is never to be hoped for. */
  isUpperBound: boolean;
}

const anchor = (
  measure: Anchor['measure'],
  [low, high]: [number, number],
  years: [number, number],
  trust: Trust,
  isUpperBound = false,
): Anchor => ({ measure, low, high, years, trust, isUpperBound });

export const anchors = {
  /** Frontier Communications, fibre, quarterly reports to the SEC. */
  frontier: anchor('monthly-churn', [0.0129, 0.014], [2024, 2025], 'high'),
  /** Virgin Media, United Kingdom, annual reports. */
  'virgin-media': anchor('annual-churn', [0.149, 0.15], [2014, 2017], 'high'),
  /** Charter Communications, analog cable television. */
  charter: anchor('monthly-churn', [0.025, 0.025], [2001, 2001], 'low'),
  /** Kumar, Bhagwat, Zhang, Journal of Marketing 79(4): one firm in the USA, with offers worth $105–225. */
  'kumar-bhagwat-zhang': anchor('win-back', [0.41, 0.47], [2015, 2015], 'middle', true),
  /** CallIntel, of calls that asked to disconnect. */
  'callintel-leave': anchor('still-leave', [0.77, 0.77], [2014, 2014], 'low'),
  'callintel-kept': anchor('durably-kept', [0.1, 0.14], [2014, 2014], 'low'),
  /** ТМТ Консалтинг, fixed broadband in Russia. */
  'tmt-broadband': anchor('revenue', [360, 360], [2021, 2021], 'middle'),
  /** Pay television in Russia: market revenue divided by subscribers. */
  'pay-tv': anchor('revenue', [195, 195], [2024, 2024], 'low'),
  'attempts-per-reached': anchor('attempts', [5, 5], [2025, 2025], 'low'),
} satisfies Record<string, Anchor>;

export type AnchorTag = keyof typeof anchors;
