/** What the double charge brought to a city; the story of DEMO §5. */
export interface IncidentCity {
  readonly city: string;
  /** From the eleventh day before the last one to the last one: D−12 … D−1. */
  readonly contacts: readonly number[];
  readonly tickets: readonly number[];
  /** On the last five working days, W−5 … W−1; of these so many about unexplained charges. */
  readonly appeals: readonly number[];
  readonly unexplained: readonly number[];
}

/** Calendar days before the present one on which the fault began, and on which it was repaired. */
export const FAULT = { cutOver: 13, first: 12, repaired: 8 } as const;

export const INCIDENT: readonly IncidentCity[] = [
  {
    city: 'bingang',
    contacts: [1180, 1460, 960, 620, 380, 260, 210, 170, 140, 120, 90, 60],
    tickets: [18, 64, 96, 88, 71, 40, 52, 60, 48, 36, 30, 22],
    appeals: [4, 8, 11, 11, 9],
    unexplained: [3, 6, 9, 9, 7],
  },
  {
    city: 'lanzhou',
    contacts: [640, 820, 560, 340, 220, 150, 120, 100, 80, 60, 50, 40],
    tickets: [9, 30, 46, 44, 35, 20, 26, 30, 24, 18, 16, 12],
    appeals: [2, 4, 6, 6, 4],
    unexplained: [1, 3, 5, 5, 3],
  },
];

export function incidentOf(city: string): IncidentCity | undefined {
  return INCIDENT.find((each) => each.city === city);
}
