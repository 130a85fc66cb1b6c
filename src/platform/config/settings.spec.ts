import { describe, expect, test } from '@jest/globals';
import { readSettings } from './settings.ts';

describe('settings', () => {
  test('an empty environment gives a demonstration on this machine only', () => {
    expect(readSettings({ REDLINE_DATA_DIR: '/srv/redline' })).toEqual({
      environment: 'development',
      host: '127.0.0.1',
      port: 3000,
      databaseUrl: null,
      dataFolder: '/srv/redline',
      sourcesFolder: '/srv/redline/sources',
      demo: true,
      demoDate: null,
      adminPassword: null,
      timeZone: 'Asia/Shanghai',
      language: 'zh-CN',
      baseDueDay: 8,
      warningProbability: 10,
      expectedProbability: 50,
      smallAllowance: 5,
      quietHours: { from: 1260, until: 480 },
      slipColours: { nearDue: 'blue', behind: 'yellow', overdue: 'red' },
      disputeDays: 5,
      valuedTiers: ['高', 'VIP', 'high'],
      repeatDays: 30,
      repeatContacts: 5,
      repeatDispatches: 3,
      repeatReturns: 2,
      watch: { leastCases: 5, rarest: 1, onePersonShare: 80, monthEndDays: 3, baseJump: 10 },
      largestUpload: 2_147_483_648,
      scanCommand: null,
      scanSeconds: 30,
      passwordPolicy: 'asvs',
      requireSecondFactor: false,
    });
  });

  test('every setting is taken from its own name', () => {
    expect(
      readSettings({
        NODE_ENV: 'production',
        HOST: '0.0.0.0',
        PORT: '8080',
        DATABASE_URL: 'postgresql://u:p@db/redline',
        REDLINE_DATA_DIR: '/var/redline',
        REDLINE_DEMO: 'telecom',
        REDLINE_DEMO_DATE: '2026-11-22',
        REDLINE_ADMIN_PASSWORD: 'a long first one',
        REDLINE_TIME_ZONE: 'America/New_York',
        REDLINE_LANGUAGE: 'en',
        REDLINE_BASE_DUE_DAY: '15',
        REDLINE_PASSWORD_POLICY: 'mlps3',
        REDLINE_REQUIRE_SECOND_FACTOR: 'on',
        REDLINE_SOURCES_DIR: '/var/spool/redline',
        REDLINE_LARGEST_UPLOAD: '5',
        REDLINE_SCAN_COMMAND: '"/opt/my scanner/clamdscan" --no-summary  -',
        REDLINE_SCAN_SECONDS: '90',
        REDLINE_WARNING_PROBABILITY: '20',
        REDLINE_EXPECTED_PROBABILITY: '60',
        REDLINE_SMALL_ALLOWANCE: '8',
        REDLINE_QUIET_HOURS: '12:30-14:00',
        REDLINE_SLIP_COLOURS: 'green, orange, red',
        REDLINE_DISPUTE_DAYS: '30',
        REDLINE_VALUED_TIERS: '钻石, 白金，gold',
        REDLINE_REPEAT_DAYS: '60',
        REDLINE_REPEAT_CONTACTS: '4',
        REDLINE_REPEAT_DISPATCHES: '5',
        REDLINE_REPEAT_RETURNS: '3',
        REDLINE_WATCH_CASES: '8',
        REDLINE_WATCH_CHANCE: '5',
        REDLINE_WATCH_ONE_PERSON: '90',
        REDLINE_WATCH_MONTH_END: '2',
        REDLINE_WATCH_BASE: '25',
      }),
    ).toEqual({
      environment: 'production',
      host: '0.0.0.0',
      port: 8080,
      databaseUrl: 'postgresql://u:p@db/redline',
      dataFolder: '/var/redline',
      sourcesFolder: '/var/spool/redline',
      demo: true,
      demoDate: '2026-11-22',
      adminPassword: 'a long first one',
      timeZone: 'America/New_York',
      language: 'en',
      baseDueDay: 15,
      largestUpload: 5_242_880,
      scanCommand: ['/opt/my scanner/clamdscan', '--no-summary', '-'],
      scanSeconds: 90,
      warningProbability: 20,
      expectedProbability: 60,
      smallAllowance: 8,
      quietHours: { from: 750, until: 840 },
      slipColours: { nearDue: 'green', behind: 'orange', overdue: 'red' },
      disputeDays: 30,
      valuedTiers: ['钻石', '白金', 'gold'],
      repeatDays: 60,
      repeatContacts: 4,
      repeatDispatches: 5,
      repeatReturns: 3,
      watch: { leastCases: 8, rarest: 5, onePersonShare: 90, monthEndDays: 2, baseJump: 25 },
      passwordPolicy: 'mlps3',
      requireSecondFactor: true,
    });
  });

  test('quiet hours may be none', () => {
    expect(readSettings({ REDLINE_QUIET_HOURS: 'none' }).quietHours).toBeNull();
  });

  test('a blank value is the same as none', () => {
    expect(readSettings({ PORT: ' ', DATABASE_URL: '' })).toMatchObject({ port: 3000, databaseUrl: null });
  });

  test.each([
    ['on another address', { HOST: '0.0.0.0' }],
    ['with a database of one’s own', { DATABASE_URL: 'postgres://db/redline' }],
    ['in production', { NODE_ENV: 'production' }],
    ['when it is switched off', { REDLINE_DEMO: 'false' }],
  ])('there is no demo %s', (_where, env) => {
    expect(readSettings(env).demo).toBe(false);
  });

  test.each([
    [{ PORT: '80a' }, 'PORT must be a whole number from 0 to 65535, but is "80a"'],
    [{ PORT: '-1' }, 'PORT must be a whole number from 0 to 65535, but is "-1"'],
    [{ PORT: '65536' }, 'PORT must be a whole number from 0 to 65535, but is "65536"'],
    [{ PORT: '３０００' }, 'PORT must be a whole number from 0 to 65535, but is "３０００"'],
    [{ REDLINE_BASE_DUE_DAY: '29' }, 'REDLINE_BASE_DUE_DAY must be a whole number from 1 to 28, but is "29"'],
    [{ REDLINE_LANGUAGE: 'fr' }, 'REDLINE_LANGUAGE must be zh-CN or en, but is "fr"'],
    [{ REDLINE_QUIET_HOURS: '21-8' }, 'REDLINE_QUIET_HOURS must look like 21:00-08:00 or be none, but is "21-8"'],
    [
      { REDLINE_SLIP_COLOURS: 'blue,red,red' },
      'REDLINE_SLIP_COLOURS must be three different colours of blue, green, yellow, orange, red, but is "blue,red,red"',
    ],
    [{ REDLINE_SCAN_COMMAND: 'scan "x' }, 'REDLINE_SCAN_COMMAND must be a program and its arguments, but is scan "x'],
    [{ NODE_ENV: 'prod' }, 'NODE_ENV must be development or test or production, but is "prod"'],
    [{ REDLINE_DEMO: 'maybe' }, 'REDLINE_DEMO must be true or false, but is "maybe"'],
    [{ REDLINE_DEMO_DATE: '22.11.' }, 'REDLINE_DEMO_DATE must be a day such as 2026-11-22, but is "22.11."'],
    [
      { REDLINE_TIME_ZONE: 'Beijing' },
      'REDLINE_TIME_ZONE must name a time zone such as Asia/Shanghai, but is "Beijing"',
    ],
    [{ REDLINE_TIME_ZONE: '+08:00' }, 'REDLINE_TIME_ZONE must name a time zone such as Asia/Shanghai, but is "+08:00"'],
  ])('%j is refused', (env, reason) => {
    expect(() => readSettings(env)).toThrow(`Redline cannot start: ${reason}.`);
  });

  test.each(['db.example', 'mysql://u:hidden@db/x', 'postgresql://u:hidden@db/'])(
    'the database address %s is refused without repeating a password',
    (url) => {
      expect(() => readSettings({ DATABASE_URL: url })).toThrow(
        'Redline cannot start: DATABASE_URL must look like postgresql://user:password@host:5432/database.',
      );
    },
  );
});
