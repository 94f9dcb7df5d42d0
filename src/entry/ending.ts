/**
 * Does something, then what has to be done however it ends. Where both fail, the first error is the one that matters: it is thrown, the second
 * is told.
 */
export async function withEnding<T>(
  body: () => Promise<T>,
  ending: () => Promise<void>,
  tellSecond: (cause: unknown) => void,
): Promise<T> {
  let result: T;
  try {
    result = await body();
  } catch (cause) {
    await ending().catch(tellSecond);
    throw cause;
  }
  await ending();
  return result;
}
