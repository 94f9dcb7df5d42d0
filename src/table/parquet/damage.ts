/** What is wrong with a Parquet file, without its name: whoever reads the file makes a UserError of it. */
export class Damage extends Error {
  override name = 'Damage';
}

/** A Parquet file that is whole and that is not read, such as one with nested columns. */
export class Refused extends Error {
  override name = 'Refused';
}
