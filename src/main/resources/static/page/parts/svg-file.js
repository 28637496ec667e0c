/** What gives a drawing its look; a file has no style sheet. */
const LOOKS = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linejoin', 'font-family', 'font-size', 'font-weight',
  'text-anchor', 'paint-order',
];
const DRAWN = 'path, circle, line, rect, text';
const OF_THE_PAGE = /^(class|role|tabindex|data-|aria-)/;
const SHARPNESS = 2;

/** A drawing of the page as a text that stands by itself, on the ground that it has there. */
export function standalone(drawing) {
  const copy = drawing.cloneNode(true);
  const originals = [...drawing.querySelectorAll(DRAWN)];
  [...copy.querySelectorAll(DRAWN)].forEach((one, at) => {
    const look = getComputedStyle(originals[at]);
    LOOKS.forEach((name) => one.setAttribute(name, look.getPropertyValue(name)));
  });
  copy.querySelectorAll('.reach').forEach((one) => one.remove());
  [copy, ...copy.querySelectorAll('*')].forEach((one) =>
    [...one.attributes].filter(({ name }) => OF_THE_PAGE.test(name)).forEach(({ name }) => one.removeAttribute(name)),
  );
  const comments = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
  for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) {
    comment.remove();
  }
  copy.querySelector('defs').before(ground(drawing));
  return new XMLSerializer().serializeToString(copy);
}

function ground(drawing) {
  const rectangle = document.createElementNS(drawing.namespaceURI, 'rect');
  const paper = getComputedStyle(drawing.closest('figure')).backgroundColor;
  Object.entries({ width: '100%', height: '100%', fill: paper }).forEach(([name, value]) => rectangle.setAttribute(name, value));
  return rectangle;
}

/** The same as PNG, twice as sharp. */
export async function png(drawing) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(drawing))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = SHARPNESS * drawing.clientWidth;
  canvas.height = SHARPNESS * drawing.clientHeight;
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
}
