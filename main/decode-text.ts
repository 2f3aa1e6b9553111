const decoder = new TextDecoder('utf-8', { fatal: true })

/** The text in UTF-8 bytes without its byte-order mark, or undefined where they are something else. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}
