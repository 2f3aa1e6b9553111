/** Whether what the person said lies safely on this computer. `not-kept`: nobody's workbook, or one to look around in. */
export type SaveState =
  | Readonly<{ kind: 'not-kept' }>
  | Readonly<{ kind: 'saving' }>
  | Readonly<{ kind: 'saved'; at: string }>
  | Readonly<{ kind: 'not-saved'; why: string }>
