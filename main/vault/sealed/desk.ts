import type { FileSystem } from '../file-system.ts'
import type { Wait } from '../rename-patiently.ts'
import type { Sealer } from '../sealer.ts'

/** Which state of which vault was here last, kept apart from the vault so that an old copy put back is noticed. */
export interface VaultRecord {
  readonly vaultId: string
  readonly generation: number
  /** Of the sealed file, SHA-256. */
  readonly hash: string
  readonly savedAt: string
}

/** What is remembered about the vault outside of it. */
export interface VaultMemory {
  readonly loadRecord: () => VaultRecord | undefined
  readonly saveRecord: (record: VaultRecord) => void
}

/** What every part of the sealed vault works with. */
export interface Desk {
  readonly fileSystem: FileSystem
  readonly folder: string
  readonly sealer: Sealer
  readonly memory: VaultMemory
  readonly now: () => Date
  readonly wait: Wait | undefined
}
