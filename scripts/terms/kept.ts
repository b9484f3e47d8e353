/** What was suggested when the words were reviewed and not taken in, with the reason. */
export interface Kept {
  readonly suggested: string;
  readonly kept: string;
  readonly reason: string;
}

export const KEPT: readonly Kept[] = [
  {
    suggested: 'vi “cửa khẩu phụ (cửa khẩu địa phương)” everywhere',
    kept: 'cửa khẩu phụ',
    reason: 'The decree uses both; the full form stands in the note of the term above.',
  },
  {
    suggested: 'en “port” for a border gate',
    kept: 'border gate; “port” only in names of the Chinese side',
    reason: 'Joint texts and the agencies of both sides write border gate for the pair.',
  },
  {
    suggested: 'en “US$7.2 billion”',
    kept: '7.2 billion USD',
    reason: 'One order of value and currency in all four languages, as the sources give it.',
  },
  {
    suggested: 'fr “milliards de dollars (USD)”',
    kept: 'milliards d’USD',
    reason: 'Shorter on map and slide, and correct: milliard is a noun.',
  },
  {
    suggested: 'fr “poste-frontière auxiliaire”',
    kept: 'poste-frontière secondaire',
    reason: 'One word for the class; the other is found by the search.',
  },
  {
    suggested: 'zh 口岸扩大开放 for every upgrade',
    kept: '口岸升格; 扩大开放 only where China approved just that',
    reason: 'The Chinese approval and the change of class are two acts.',
  },
  {
    suggested: 'zh Han forms of Vietnamese officials by sound (阮成生, 黄嘉龙, 黄伯南, 黄明山)',
    kept: 'the Latin form with the Chinese title',
    reason: 'No source publishes them; an office can fill them in on its own PC.',
  },
  {
    suggested: 'en, fr China first in names of pairs',
    kept: 'Vietnam first',
    reason: 'The order of the Vietnamese reports that the primary documents translate; see help.',
  },
];
