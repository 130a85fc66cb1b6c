/** Words at the heart of the commonest passwords of published leaks, and those that come to mind in this house (ASVS 5.0 6.2.11). */
const COMMON_WORDS = new Set(
  `abc admin administrator asd asdf autumn baseball batman changeme company complaint computer default dragon football
   guest hello helloworld hongxian huawei iloveyou internet letmein login master michael mobile monkey password passwort
   passwd princess qaz qwe redline root secret shadow spring summer sunshine superman temp test tousu trustno user wasd
   welcome whatever winter woaini woaiwojia zxc`.split(/\s+/),
);

/** Rows of keys, digits and letters along which fingers walk. */
const WALKS = [
  '012345678901234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop[]',
  'asdfghjkl;',
  'zxcvbnm,./',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.',
  '1q2w3e4r5t6y7u8i9o0p',
  '!@#$%^&*()',
];
const SHORTEST_WALK = 3;
const MOST_SIGNS_BESIDE_WALKS = 2;

const LETTERS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
};

/**
 * Whether a password is among the first anybody would try: a short piece over and over, a walk along the keys, or a
 * common word dressed up with digits and signs. Each form stands for thousands of leaked passwords (ASVS 5.0 6.2.4).
 */
export function isGuessable(password: string): boolean {
  const plain = password.toLowerCase().replaceAll(/\s/g, '');
  return new Set(plain).size < 3 || /^(.{1,6})\1+$/u.test(plain) || isWalked(plain) || isDressedUp(plain);
}

/** `Passw0rd!2026`, `adminadmin123`: without the digits and signs at its ends a common word, once or repeated. */
function isDressedUp(plain: string): boolean {
  const bare = plain.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const word = bare.replaceAll(/[01345@$]/g, (sign) => LETTERS[sign] ?? sign);
  return COMMON_WORDS.has(word.replace(/^(.+?)\1+$/u, '$1'));
}

/** `qwertyuiop12`, `abcd12345678`, `112233445566`: walks with hardly anything beside them. */
function isWalked(plain: string): boolean {
  return [plain, plain.replaceAll(/(.)\1+/gu, '$1')].some((text) => signsBesideWalks(text) <= MOST_SIGNS_BESIDE_WALKS);
}

function signsBesideWalks(text: string): number {
  let beside = 0;
  for (let from = 0; from < text.length;) {
    const length = walkLength(text.slice(from));
    if (length === 0) beside += 1;
    from += Math.max(length, 1);
  }
  return beside;
}

/** How many signs at the beginning are neighbours on one row, in either direction; 0 when they are too few. */
function walkLength(text: string): number {
  for (let length = text.length; length >= SHORTEST_WALK; length -= 1) {
    const stretch = text.slice(0, length);
    const backwards = Array.from(stretch).toReversed().join('');
    if (WALKS.some((walk) => walk.includes(stretch) || walk.includes(backwards))) return length;
  }
  return 0;
}
