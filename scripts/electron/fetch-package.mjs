import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { extract } from '@electron-internal/extract-zip'
import { checkIntegrity } from './check-integrity.mjs'

/** Fetches one pinned npm package with the ordinary client, checks it, unpacks its archive and gives the folder. */
export async function fetchPackage({ name, version, integrity, archive, folder }, work) {
  const printed = execFileSync('npm', ['pack', `${name}@${version}`, '--json', '--pack-destination', work], {
    cwd: work,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const tarball = join(work, packedFile(JSON.parse(printed)))
  await checkIntegrity(tarball, integrity)
  execFileSync('tar', ['-xzf', tarball, '-C', work])
  await extract(join(work, archive), { dir: work })
  return join(work, folder)
}

/** npm prints a list of packages, newer ones a record by name. */
function packedFile(printed) {
  const [packed] = Object.values(printed)
  return packed.filename.replace('@', '').replace('/', '-')
}
