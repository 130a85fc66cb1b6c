/** The city whose customer says that he was charged on purpose, and nobody has decided yet whether he is right. */
export const ALLEGED = { city: 'lanzhou', workingDaysAgo: 3 } as const;

/** Malicious charges: counted once substantiated, and not one is tolerated (MIIT 2015; DEMO §4, last line). */
export const MALICIOUS_CHARGES = {
  indicator: {
    code: 'malicious-charge',
    name: { zh: '恶意扣费', en: 'Malicious charges' },
    numerator: {
      layers: ['appeal'],
      types: ['malicious-charge'],
      flags: { substantiated: true },
      dateBasis: 'accepted',
    },
    denominator: null,
    multiplier: '1',
    decimals: 0,
    period: 'quarter',
    confirmation: { workingDays: 7, by: '合规部 李' },
    sources: ['工信部 2015-05 申诉率通知：对恶意扣费零容忍'],
  },
  limit: {
    code: 'miit-malicious',
    indicator: 'malicious-charge',
    unit: '*',
    kind: 'zero-tolerance',
    operator: '=',
    value: '0',
    period: 'year',
    validFrom: '2015-01-01',
    source: '工信部 2015：对恶意扣费零容忍',
  },
} as const;
