const TWO = {
  Lj: 'Љ', LJ: 'Љ', lj: 'љ', Nj: 'Њ', NJ: 'Њ', nj: 'њ', Dž: 'Џ', DŽ: 'Џ', dž: 'џ',
};
const LATIN = 'ABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠabvgdđežzijklmnoprstćufhcčš';
const CYRILLIC = 'АБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШабвгдђежзијклмнопрстћуфхцчш';
const ONE = Object.fromEntries([...LATIN].map((letter, place) => [letter, [...CYRILLIC][place]]));

// Placeholders, and names and signs of statistics that are written in Latin letters in either script.
const KEPT = /(\{[^}]*\}|(?<!\p{L})(?:CSV|E–I|GraphiQL|GraphQL|OCEL|PageRank|PNG|SVG|GEXF|UTC|p|z)(?!\p{L}))/u;
const LETTER = /Lj|LJ|lj|Nj|NJ|nj|Dž|DŽ|dž|./gsu;

/** Serbian Latin text in Serbian Cyrillic letters, as the service itself writes it. */
export function cyrillic(text) {
  return text
    .split(KEPT)
    .map((part, place) => (place % 2 ? part : part.replace(LETTER, (letter) => TWO[letter] ?? ONE[letter] ?? letter)))
    .join('');
}
