const MARK = '\ufeff';

function cell(value) {
  if (typeof value === 'number') {
    return String(value);
  }
  const text = String(value ?? '');
  // A spreadsheet would take such a text for a formula.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV (RFC 4180) with the titles of the columns, numbers with a point. */
export function csv(columns, rows) {
  const lines = rows.map((row) => columns.map((column) => cell((column.csv ?? column.value)(row))));
  return MARK + [columns.map((column) => cell(column.title)), ...lines].map((line) => line.join(',')).join('\r\n');
}

/** Hands a text over as a file of this name. */
export function save(name, type, text) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
