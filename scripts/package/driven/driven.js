/**
 * The entry of the package that tests drive; no released package holds it. It hides the switches a driver needs from
 * the program, which would refuse to start with them. All else is the released program, file for file.
 */
process.argv = process.argv.filter((word) => !/^--(?:inspect|remote-debugging|no-sandbox)/.test(word))
await import('./main.js')
