/** The SQL that names the person whose username an expression gives: as they call themselves, or by it once they are gone. */
export function displayNameOf(username: string): string {
  return `coalesce((SELECT a.display_name FROM users a WHERE a.username = ${username}), ${username})`;
}
