import { runCli } from './cli/run-cli.ts'

/** The same core without a window, for coaches and researchers who script it. Shapes: docs/cli.md. */
const { output, error, exitCode } = await runCli(process.argv.slice(2), {
  here: import.meta.dirname,
  standardInput: process.stdin,
  now: new Date(),
})

/** Whoever reads may stop early (`| head`); that is no fault. */
process.stdout.on('error', () => undefined)
process.stdout.write(output)
process.stderr.write(error)
process.exitCode = exitCode
