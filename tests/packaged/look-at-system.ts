import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** The state of the window called Rotation, as the display tells it. */
export function readWindowState(): string | undefined {
  const { stdout } = spawnSync('xwininfo', ['-name', 'Rotation'], { encoding: 'utf8' })
  return /Map State: (\w+)/.exec(stdout)?.[1]
}

/** A process as the system describes it. Mode 2 of seccomp is a filter on what may be asked of the kernel. */
export interface Process {
  readonly command: string
  readonly seccomp: string | undefined
}

/** The processes of one program. */
export function listProcesses(program: string): readonly Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((id) => ({
      command: read(`/proc/${id}/cmdline`).replaceAll('\0', ' '),
      seccomp: /^Seccomp:\s*(\d)/m.exec(read(`/proc/${id}/status`))?.[1],
    }))
    .filter(({ command }) => command.startsWith(program))
}

/** A process may end while it is looked at. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
