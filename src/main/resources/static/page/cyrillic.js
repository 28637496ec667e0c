const TWO = {
  Lj: 'Љ', LJ: 'Љ', lj: 'љ', Nj: 'Њ', NJ: 'Њ', nj: 'њ', Dž: 'Џ', DŽ: 'Џ', dž: 'џ',
};
const LATIN = 'ABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠabvgdđežzijklmnoprstćufhcčš';
const CYRILLIC = 'АБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШабвгдђежзијклмнопрстћуфхцчш';
const ONE = Object.fromEntries([...LATIN].map((letter, place) => [letter, [...CYRILLIC][place]]));

// Placeholders, and names that are written in Latin letters in either script.
const KEPT = /(\{[^}]*\}|\b(?:CSV|GraphiQL|GraphQL|OCEL|PNG|SVG|GEXF|UTC)\b)/;
const LETTER = /Lj|LJ|lj|Nj|NJ|nj|Dž|DŽ|dž|./gsu;

/** Serbian Latin text in Serbian Cyrillic letters, as the service itself writes it. */
export function cyrillic(text) {
  return text
    .split(KEPT)
    .map((part, place) => (place % 2 ? part : part.replace(LETTER, (letter) => TWO[letter] ?? ONE[letter] ?? letter)))
    .join('');
}
