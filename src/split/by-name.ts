/** Places of columns sorted by name (by code unit): neither the order of the files nor that of their columns matters then. */
export function byName(columns: readonly { readonly name: string }[]): number[] {
  return columns
    .map(({ name }, at) => ({ name, at }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ at }) => at);
}
