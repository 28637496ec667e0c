import { current } from '../language.js';

/** From numbers between `from` and `to` to places between `start` and `end`. */
export function linear(from, to, start, end) {
  const reach = to - from || 1;
  return (value) => start + ((value - from) / reach) * (end - start);
}

/** Round numbers from zero to at least `most`, about `count` of them. */
export function ticks(most, count = 5) {
  const rough = (most || 1) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => size >= rough);
  const marks = [];
  for (let place = 0; place <= Math.ceil(most / step - 1e-9); place += 1) {
    marks.push(Number((place * step).toPrecision(12)));
  }
  return marks.length > 1 ? marks : [0, step];
}

/** About how wide a text is whose Latin letters are so wide; Cyrillic ones are wider. */
export function long(text, letter) {
  return text.length * (current() === 'sr-Cyrl' ? 1.15 * letter : letter);
}
