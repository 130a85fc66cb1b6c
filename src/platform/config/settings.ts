import { join, resolve } from 'node:path';
import type { QuietHours } from '../../shared/quiet-hours.ts';
import type { SlipColours } from '../../shared/slip-colours.ts';
import { ensureDataFolder } from './data-folder.ts';
import { checkProduction } from './production-rules.ts';
import { readOrMakeSecret } from './secret.ts';
import { StartupError } from './startup-error.ts';
import {
  choiceSetting,
  commandSetting,
  databaseUrlSetting,
  daySetting,
  type Environment,
  flagSetting,
  quietHoursSetting,
  slipColoursSetting,
  textSetting,
  timeZoneSetting,
  wholeNumberSetting,
  wordsSetting,
} from './setting-values.ts';

const MEGABYTE = 1024 * 1024;

/** Everything the environment decides, read once at the start. README lists the same names; a class, so that it can be injected. */
export abstract class Settings {
  /** NODE_ENV */
  abstract readonly environment: 'development' | 'test' | 'production';
  /** HOST */
  abstract readonly host: string;
  /** PORT; 0 takes any free one */
  abstract readonly port: number;
  /** DATABASE_URL; null means the embedded database in the data folder */
  abstract readonly databaseUrl: string | null;
  /** REDLINE_DATA_DIR, made absolute */
  abstract readonly dataFolder: string;
  /** REDLINE_DEMO: whether an empty database is filled with the demo organisation */
  abstract readonly demo: boolean;
  /** REDLINE_DEMO_DATE: the present day of a demo, for pictures and tests; null means the real one */
  abstract readonly demoDate: string | null;
  /** REDLINE_ADMIN_PASSWORD: the first password of `admin`; null means a random one, printed once */
  abstract readonly adminPassword: string | null;
  /** REDLINE_TIME_ZONE: the zone in which the organisation counts its days */
  abstract readonly timeZone: string;
  /** REDLINE_LANGUAGE: the language of a user who has not chosen one */
  abstract readonly language: 'zh-CN' | 'en';
  /** REDLINE_SECRET, else the one made in the data folder */
  abstract readonly secret: string;
  /** REDLINE_SOURCES_DIR, made absolute: the folder below which watched folders lie */
  abstract readonly sourcesFolder: string;
  /** REDLINE_BASE_DUE_DAY: the day of the following month from which a missing customer base is a fault */
  abstract readonly baseDueDay: number;
  /** REDLINE_WARNING_PROBABILITY: from this probability of a breach on, in per cent, a line is a warning */
  abstract readonly warningProbability: number;
  /** REDLINE_EXPECTED_PROBABILITY: from this probability on, in per cent, a breach is expected */
  abstract readonly expectedProbability: number;
  /** REDLINE_SMALL_ALLOWANCE: an allowance up to this warns when one is left of it */
  abstract readonly smallAllowance: number;
  /** REDLINE_QUIET_HOURS, such as 21:00-08:00: when nobody is told what can wait; null when there are none */
  abstract readonly quietHours: QuietHours | null;
  /** REDLINE_SLIP_COLOURS: what an order near its due day, one behind and one overdue are marked with, in this order */
  abstract readonly slipColours: SlipColours;
  /** REDLINE_DISPUTE_DAYS: working days within which a dispute is judged */
  abstract readonly disputeDays: number;
  /** REDLINE_VALUED_TIERS: tiers of customers who are served first, as the sources write them */
  abstract readonly valuedTiers: readonly string[];
  /** REDLINE_REPEAT_DAYS: how many days of complaints are looked through for repetition */
  abstract readonly repeatDays: number;
  /** REDLINE_REPEAT_CONTACTS: so many times one customer about one matter, from its first ticket on, climb one rung */
  abstract readonly repeatContacts: number;
  /** REDLINE_REPEAT_DISPATCHES: so many dispatches of one ticket climb one rung */
  abstract readonly repeatDispatches: number;
  /** REDLINE_REPEAT_RETURNS: so many returns of one order climb one rung */
  abstract readonly repeatReturns: number;
  /** REDLINE_WATCH_…: from where on figures look as if they were played with; shares in per cent */
  abstract readonly watch: {
    /** REDLINE_WATCH_CASES: fewer cases say nothing */
    readonly leastCases: number;
    /** REDLINE_WATCH_CHANCE: what chance alone would bring less often than this is shown */
    readonly rarest: number;
    /** REDLINE_WATCH_ONE_PERSON: from this share of the verdicts on one person is shown */
    readonly onePersonShare: number;
    /** REDLINE_WATCH_MONTH_END: how many last days of a month are its end */
    readonly monthEndDays: number;
    /** REDLINE_WATCH_BASE: a base that changes by more from month to month is shown */
    readonly baseJump: number;
  };
  /** REDLINE_LARGEST_UPLOAD, given in MB: the largest file of an import, in bytes */
  abstract readonly largestUpload: number;
  /** REDLINE_SCAN_COMMAND: a scanner for viruses, program and arguments, that reads a file from its standard input */
  abstract readonly scanCommand: readonly string[] | null;
  /** REDLINE_SCAN_SECONDS: how long it may take */
  abstract readonly scanSeconds: number;
  /** REDLINE_PASSWORD_POLICY: the rules for passwords and idle sessions, OWASP ASVS or 等保三级 */
  abstract readonly passwordPolicy: 'asvs' | 'mlps3';
  /** REDLINE_REQUIRE_SECOND_FACTOR: whether administrators must sign in with a second factor */
  abstract readonly requireSecondFactor: boolean;
}

type PlainSettings = Omit<Settings, 'secret'>;

/** Reads and checks the environment, makes the data folder, and finds or makes the secret. Throws a `StartupError`. */
export function loadSettings(env: Environment): Settings {
  const plain = readSettings(env);
  ensureDataFolder(plain.dataFolder);
  const settings = { ...plain, secret: textSetting(env, 'REDLINE_SECRET') ?? readOrMakeSecret(plain.dataFolder) };
  if (settings.environment === 'production') checkProduction(settings, env);
  return settings;
}

/** The settings that need nothing but the environment itself. */
export function readSettings(env: Environment): PlainSettings {
  const environment = choiceSetting(env, 'NODE_ENV', ['development', 'test', 'production']);
  const host = textSetting(env, 'HOST') ?? '127.0.0.1';
  const databaseUrl = databaseUrlSetting(env, 'DATABASE_URL');
  const dataFolder = resolve(textSetting(env, 'REDLINE_DATA_DIR') ?? 'data');
  return {
    environment,
    host,
    port: wholeNumberSetting(env, 'PORT', { default: 3000, from: 0, to: 65_535 }),
    databaseUrl,
    dataFolder,
    sourcesFolder: resolve(textSetting(env, 'REDLINE_SOURCES_DIR') ?? join(dataFolder, 'sources')),
    // Its sign-in is known to everyone, so it never appears by itself where strangers can reach it.
    demo: demoSetting(env, databaseUrl === null && isLoopback(host) && environment !== 'production'),
    demoDate: daySetting(env, 'REDLINE_DEMO_DATE'),
    adminPassword: textSetting(env, 'REDLINE_ADMIN_PASSWORD'),
    timeZone: timeZoneSetting(env, 'REDLINE_TIME_ZONE', 'Asia/Shanghai'),
    language: choiceSetting(env, 'REDLINE_LANGUAGE', ['zh-CN', 'en']),
    baseDueDay: wholeNumberSetting(env, 'REDLINE_BASE_DUE_DAY', { default: 8, from: 1, to: 28 }),
    ...riskSettings(env),
    quietHours: quietHoursSetting(env, 'REDLINE_QUIET_HOURS', '21:00-08:00'),
    slipColours: slipColoursSetting(env, 'REDLINE_SLIP_COLOURS', 'blue,yellow,red'),
    disputeDays: wholeNumberSetting(env, 'REDLINE_DISPUTE_DAYS', { default: 5, from: 1, to: 60 }),
    valuedTiers: wordsSetting(env, 'REDLINE_VALUED_TIERS', ['高', 'VIP', 'high']),
    ...repetitionSettings(env),
    watch: watchSettings(env),
    largestUpload:
      MEGABYTE * wholeNumberSetting(env, 'REDLINE_LARGEST_UPLOAD', { default: 2048, from: 1, to: 1_048_576 }),
    scanCommand: commandSetting(env, 'REDLINE_SCAN_COMMAND'),
    scanSeconds: wholeNumberSetting(env, 'REDLINE_SCAN_SECONDS', { default: 30, from: 1, to: 600 }),
    passwordPolicy: choiceSetting(env, 'REDLINE_PASSWORD_POLICY', ['asvs', 'mlps3']),
    requireSecondFactor: flagSetting(env, 'REDLINE_REQUIRE_SECOND_FACTOR', false),
  };
}

/** The thresholds of risk; a breach is not expected before it is warned of. */
function riskSettings(env: Environment) {
  const percent = { from: 1, to: 99 };
  const warningProbability = wholeNumberSetting(env, 'REDLINE_WARNING_PROBABILITY', { default: 10, ...percent });
  const expectedProbability = wholeNumberSetting(env, 'REDLINE_EXPECTED_PROBABILITY', { default: 50, ...percent });
  if (expectedProbability < warningProbability)
    throw new StartupError('REDLINE_EXPECTED_PROBABILITY must not be less than REDLINE_WARNING_PROBABILITY');
  const smallAllowance = wholeNumberSetting(env, 'REDLINE_SMALL_ALLOWANCE', { default: 5, from: 0, to: 1000 });
  return { warningProbability, expectedProbability, smallAllowance };
}

/** From how many times on something comes too often; once is no repetition. */
function repetitionSettings(env: Environment) {
  const times = { from: 2, to: 100 };
  return {
    repeatDays: wholeNumberSetting(env, 'REDLINE_REPEAT_DAYS', { default: 30, from: 1, to: 366 }),
    repeatContacts: wholeNumberSetting(env, 'REDLINE_REPEAT_CONTACTS', { default: 5, ...times }),
    repeatDispatches: wholeNumberSetting(env, 'REDLINE_REPEAT_DISPATCHES', { default: 3, ...times }),
    repeatReturns: wholeNumberSetting(env, 'REDLINE_REPEAT_RETURNS', { default: 2, ...times }),
  };
}

/** From where on figures look as if they were played with. */
function watchSettings(env: Environment): Settings['watch'] {
  const number = (name: string, usual: number, from: number, to: number) =>
    wholeNumberSetting(env, `REDLINE_WATCH_${name}`, { default: usual, from, to });
  return {
    leastCases: number('CASES', 5, 1, 1000),
    rarest: number('CHANCE', 1, 1, 20),
    onePersonShare: number('ONE_PERSON', 80, 51, 100),
    monthEndDays: number('MONTH_END', 3, 1, 10),
    baseJump: number('BASE', 10, 1, 1000),
  };
}

/** `telecom` names the one demo there is. */
function demoSetting(env: Environment, otherwise: boolean): boolean {
  return textSetting(env, 'REDLINE_DEMO') === 'telecom' || flagSetting(env, 'REDLINE_DEMO', otherwise);
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
