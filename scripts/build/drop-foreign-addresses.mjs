/** jsPDF can open its work in a web page with a script from elsewhere; Rotation never does, so the address goes. */
const foreign = /https:\/\/cdnjs\.cloudflare\.com\/[\w./-]*/g

/** A plug-in for the build: no address of somebody else's computer stands in the built program. */
export const dropForeignAddresses = {
  name: 'drop-foreign-addresses',
  transform: (code, file) =>
    file.includes('/jspdf/') && code.includes('cdnjs')
      ? { code: code.replace(foreign, ''), map: null }
      : undefined,
}
