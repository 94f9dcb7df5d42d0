/** At most `max` characters (code points), the last one an ellipsis where something was cut. */
export function shorten(text: string, max: number): string {
  const characters = [...text.slice(0, 2 * max + 2)];
  return characters.length <= max ? text : `${characters.slice(0, max - 1).join('')}…`;
}
