/** What stands in the place of a secret. */
const hidden = '***';

/** A shorter text in another form would be found by chance. */
const shortestForm = 8;

/** Credentials in addresses, and tokens that show what they are: hidden whoever knows them. */
const known: readonly [RegExp, string][] = [
  [/(\b[a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@:]{0,200}:[^\s/@]{1,2000}@/gi, `$1${hidden}@`],
  [/(\bhttps?:\/\/)[^\s/@]{1,2000}@/gi, `$1${hidden}@`],
  [/\b(?:gh[oprsu]_[A-Za-z0-9]{36,}|github_pat_\w{36,}|npm_[A-Za-z0-9]{36,}|pypi-AgE\w[\w-]{36,})/g, hidden],
];

/** Texts that nobody may be shown, in the forms in which programs print them. */
export class Secrets {
  private readonly forms: readonly string[];

  constructor(values: readonly string[]) {
    const forms = new Set(values.flatMap(formsOf));
    // The longest first: one may be the beginning of another.
    this.forms = [...forms].sort((a, b) => b.length - a.length);
  }

  /** The text without secrets. Cost: one pass for each form. */
  hide(text: string): string {
    const without = this.forms.reduce((shown, form) => shown.replaceAll(form, hidden), text);
    // Most lines have no address.
    return known.reduce((shown, [pattern, by]) => shown.replace(pattern, by), without);
  }
}

/** As it is, in an address, in JSON, and in base64: alone, behind a user and a colon, or anywhere in a longer text. */
function formsOf(secret: string): string[] {
  if (secret === '') return [];
  if (secret.length < shortestForm) return [secret];
  const encoded = [encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)];
  return [secret, ...encoded, ...[0, 1, 2].flatMap((before) => base64Forms(secret, before))];
}

/** The digits of base64 that a secret alone decides where so many bytes, modulo 3, stand before it. */
function base64Forms(secret: string, before: number): string[] {
  const bytes = Buffer.from(secret);
  const digits = Buffer.concat([Buffer.alloc(before), bytes])
    .toString('base64')
    .replace(/=+$/, '');
  // The first digits also hold bits of what stands before, the last one of what comes behind.
  const first = Math.ceil((before * 8) / 6);
  const last = Math.floor(((before + bytes.length) * 8) / 6);
  const own = digits.slice(first, last);
  return own.length < shortestForm ? [] : [own, own.replaceAll('+', '-').replaceAll('/', '_')];
}

/** Names that say that a value is a secret. */
const telling =
  /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|APIKEY|(?:API|ACCESS|ACCOUNT|PRIVATE|SECRET|ENCRYPTION|SIGNING)_KEY|CREDENTIALS?|PAT)S?$|_PWD$/i;
/** A shorter value, or a path, tells nothing or is a word that other texts hold as well. */
const shortestValue = 8;

/** The values of variables that their names or their form as an address with a password show to be secrets. */
export function secretsOf(variables: Readonly<Record<string, string | undefined>>): string[] {
  const found = Object.entries(variables).flatMap(([name, value = '']) => {
    const text = value.trim();
    // The whole value, and the password alone where it has a user before it.
    if (telling.test(name)) return [text, text.slice(text.indexOf(':') + 1)];
    return /^[a-z][a-z0-9+.-]*:\/\/[^\s/@:]*:([^\s/@]+)@/i.exec(text)?.slice(1) ?? [];
  });
  return [...new Set(found)].filter((each) => each.length >= shortestValue && !/^[.~]?\//.test(each));
}
