/** One choice of a radio group. */
export interface RadioOption<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly hint?: string
}

/** The id of a group's radio: the first has the group's own id, so that an error can lead to it. */
export function radioId(group: string, index: number): string {
  return index === 0 ? group : `${group}-${index + 1}`
}
