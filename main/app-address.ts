/** Our own scheme: a page under it has an origin, unlike one under file:. */
export const appScheme = 'app'

/** The only origin that the window ever has. */
export const appOrigin = `${appScheme}://rotation`
