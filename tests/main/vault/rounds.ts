/** True in `npm run soak`, which may take an hour. */
export const isSoak = process.env.ROTATION_SOAK === '1'

/** So many rounds in every test run, and so many in a soak. */
export function rounds(ordinary: number, soaking: number): number {
  return isSoak ? soaking : ordinary
}
