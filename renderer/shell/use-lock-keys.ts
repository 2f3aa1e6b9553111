import { useEffect } from 'react'
import { useLock } from '../vault/use-lock.ts'

function isLockKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'l' && ctrlKey !== metaKey && !altKey && !shiftKey
}

/** F9 hides, Ctrl+L or Cmd+L locks, wherever the focus is. */
export function useLockKeys(): void {
  const { lock, hide } = useLock()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = event.key === 'F9' ? hide : isLockKey(event) ? lock : undefined
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  })
}
