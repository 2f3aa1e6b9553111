/** Marks of a patient rather than of a piece of work: record numbers and dates of birth. */
const MARKS: readonly RegExp[] = [
  /\b(mrn|medical record|hospital (number|no)|nhs (number|no)|patient (id|number|no))\b/i,
  /\b(dob|d\.o\.b|date of birth|born (on|in)?\s*\d)/i,
  /** A number of seven digits or more, as record numbers are; sums of money are parted or shorter. */
  /(?<![\d.,])\d{7,}(?![\d,])/,
  /** An NHS number: 943 476 5919. */
  /\b\d{3}[ -]\d{3}[ -]\d{4}\b/,
  /** A whole date: 12/03/1954, 1954-03-12. */
  /\b\d{1,2}[/.-]\d{1,2}[/.-](19|20)\d{2}\b/,
  /\b(19|20)\d{2}-\d{2}-\d{2}\b/,
]

/** Whether a line of evidence may name a patient. It only leads to a note: a wrong guess costs nothing. */
export function looksLikePatientData(text: string): boolean {
  return MARKS.some((mark) => mark.test(text))
}
