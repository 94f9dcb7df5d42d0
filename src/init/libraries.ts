/** Names of the Python packages that a repository declares, normalised (PEP 503): from requirements, pyproject.toml and lock files. */
export function declaredLibraries(texts: Readonly<Record<string, string>>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [path, text] of Object.entries(texts)) {
    for (const name of path.endsWith('.toml') ? inToml(text) : inRequirements(text)) {
      found.add(name.toLowerCase().replace(/[-_.]+/g, '-'));
    }
  }
  return found;
}

/** Requirements stand in a TOML file as texts (PEP 621, PEP 735) or as keys (Poetry): more than they are taken, no one asks for those. */
function inToml(text: string): string[] {
  const plain = text.replace(/^\s*#.*$/gm, '');
  const texts = [...plain.matchAll(/(["'])([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?:[<>=!~;@ ].*?)?\1/g)];
  const keys = [...plain.matchAll(/^([A-Za-z0-9][\w.-]*)\s*=\s*["'{]/gm)];
  return [...texts.map((match) => match[2]!), ...keys.map((match) => match[1]!)];
}

function inRequirements(text: string): string[] {
  return [...text.matchAll(/^([A-Za-z0-9][\w.-]*)/gm)].map((match) => match[1]!);
}
