import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Look } from './looks.ts'

/** A taller picture could not be read; what is longer is cut into pieces as even as possible. */
const TALLEST = 1500

/** The size of running text at 100%, in pixels. */
const TEXT_SIZE = 18

/** What to keep of the present screen. */
export interface Pictures {
  readonly folder: string
  readonly screen: string
  readonly looks: readonly Look[]
}

/** Keeps the whole of the present screen in each of the looks: `SCREEN--LOOK--PIECE.png`. */
export async function takePictures(page: Page, { folder, screen, looks }: Pictures): Promise<void> {
  for (const look of looks) {
    await showIn(page, look)
    await takePieces(page, join(folder, `${screen}--${look.name}`), look)
  }
}

async function showIn(page: Page, { width, height, theme, textSize }: Look): Promise<void> {
  await page.setViewportSize({ width, height })
  await page.evaluate(
    async ([chosen, size]) => {
      document.documentElement.dataset.theme = chosen
      document.documentElement.style.fontSize = size
      await document.fonts.ready
    },
    [theme, `${(TEXT_SIZE * textSize) / 100}px`] as const,
  )
  await page.evaluate(waitForPaint)
}

/** What measures itself, measures anew after a change of size and is painted once more. */
async function waitForPaint(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
}

/** What stands out on the right is kept too: it ought not to. */
async function takePieces(page: Page, start: string, look: Look): Promise<void> {
  const { scrollWidth, scrollHeight } = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement
    return { scrollWidth, scrollHeight }
  })
  const width = Math.max(look.width, scrollWidth)
  const count = Math.ceil(scrollHeight / TALLEST)
  const tall = Math.ceil(scrollHeight / count)
  for (let piece = 0; piece < count; piece++) {
    const y = piece * tall
    const clip = { x: 0, y, width, height: Math.min(tall, scrollHeight - y) }
    await page.screenshot({
      path: `${start}--${String(piece + 1).padStart(2, '0')}.png`,
      fullPage: true,
      clip,
    })
  }
}
