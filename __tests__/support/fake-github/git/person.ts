import { wholeSeconds } from '../world.js';

/** Who wrote a commit or a tag, and when. */
export interface Person {
  readonly name: string;
  readonly email: string;
  /** ISO 8601 in whole seconds. */
  readonly date: string;
}

export function personOf(login: string, date: string): Person {
  return { name: login, email: `${login}@users.noreply.github.com`, date };
}

/** A person as git writes them: name, address, seconds, zone. */
export function personLine({ name, email, date }: Person): string {
  const clean = (text: string): string => text.replace(/[<>\n\0]/g, '').trim();
  return `${clean(name)} <${clean(email)}> ${Math.floor(Date.parse(date) / 1000)} +0000`;
}

export function readPerson(line: string): Person {
  const match = /^(.*?) ?<(.*)> (\d+) [+-]\d{4}$/.exec(line);
  if (match === null) throw new Error(`not a person of git: ${line}`);
  const [, name = '', email = '', seconds = '0'] = match;
  return { name, email, date: wholeSeconds(new Date(Number(seconds) * 1000)) };
}
