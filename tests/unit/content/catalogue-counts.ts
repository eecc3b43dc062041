// How many cards the list of questions gives each question, counted in that list and not in the code under test.
// The 6 of 9.5 are examples only: its cards are the earlier agreements themselves.

/** Cards per question, per topic, in order. Together 885. */
export const cardCounts = {
  who: [6, 12, 12, 10, 10, 12, 11, 8, 11],
  living: [10, 8, 10, 12, 10, 10, 10, 10],
  working: [11, 10, 12, 12, 7, 11, 9, 11],
  leisure: [12, 12, 9, 12, 12, 11, 10, 11],
  network: [12, 8, 7, 12, 10, 9, 10, 8],
  control: [12, 12, 8, 10, 10, 8, 12, 9, 8],
  'self-care': [13, 12, 11, 12, 10, 10, 8, 10, 10],
  support: [12, 12, 12, 11, 10, 12, 11, 12, 9, 10],
  more: [8, 10, 11, 10, 6, 12, 7],
  choice: [12, 10, 10, 11, 10, 11, 10, 10, 10, 11],
} as const;

/** Where things may change and the list lacks "Het is goed zo", the card was added (rule 23). */
export const goodAsIsAdded: readonly string[] = ['2.7', '3.6', '4.4', '4.5', '5.2', '7.9', '10.3'];
