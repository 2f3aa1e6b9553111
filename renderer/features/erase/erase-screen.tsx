import { useState } from 'react'
import { useSession } from '../../workbook/use-session.ts'
import { ErasePage } from './erase-page.tsx'
import { ErasedPage } from './erased-page.tsx'

/** Erases everything, and then says what it could not reach. */
export function EraseScreen() {
  const [left, setLeft] = useState<readonly string[] | null>(null)
  const { look } = useSession()
  const show = async (unreached: readonly string[]) => {
    setLeft(unreached)
    await look()
  }
  return left === null ? (
    <ErasePage onErased={(unreached) => void show(unreached)} />
  ) : (
    <ErasedPage left={left} />
  )
}
