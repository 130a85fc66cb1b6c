/** Where root keeps what the account `postgres` cannot reach in the folder Redline was installed in. */
export const SYSTEM_FOLDER = '/var/lib/redline';
