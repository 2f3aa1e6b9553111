/** One text of a content file with the place where it stands, such as `facts › pay › note`. */
export type PlacedText = Readonly<{ file: string; place: string; text: string }>

function textsBelow(file: string, place: readonly string[], json: unknown): PlacedText[] {
  if (typeof json === 'string') return [{ file, place: place.join(' › '), text: json }]
  if (typeof json !== 'object' || json === null) return []
  return Object.entries(json).flatMap(([key, entry]) => textsBelow(file, [...place, key], entry))
}

/** Every text of a content file, however deep. */
export function listTexts({ file, json }: Readonly<{ file: string; json: unknown }>): PlacedText[] {
  return textsBelow(file, [], json)
}
