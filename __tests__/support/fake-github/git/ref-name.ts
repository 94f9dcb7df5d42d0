/** Whether git takes this as the name of a ref, as `git check-ref-format` decides. */
export function isRefName(name: string): boolean {
  const parts = name.split('/');
  if (parts.some((part) => part === '' || part.startsWith('.') || part.endsWith('.lock'))) return false;
  // eslint-disable-next-line no-control-regex -- control characters are what git refuses
  return !/[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\.$/.test(name);
}
