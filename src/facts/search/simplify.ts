/** Turns traditional characters into simplified ones, by the pairs of `search.json`: `東东關关`. */
export function simplifier(pairs: string): (text: string) => string {
  const letters = [...pairs];
  const simple = new Map<string, string>();
  for (let at = 0; at + 1 < letters.length; at += 2) {
    simple.set(letters[at] ?? '', letters[at + 1] ?? '');
  }
  if (simple.size === 0) return (text) => text;
  return (text) => [...text].map((letter) => simple.get(letter) ?? letter).join('');
}
