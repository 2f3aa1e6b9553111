import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@playwright/test'
import { galleryFolder } from './gallery-folder.ts'

const style = `
  body { margin: 2rem; background: #888; color: #000; font: 16px/1.4 sans-serif }
  nav a { margin-right: 1em; color: #000 }
  section { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 1rem }
  figure { margin: 0 } figcaption { font-size: 14px }
  img { display: block; max-width: 46vw; border: 1px solid #000 }`

/** All pictures by their parts: `people/uk-gp` → its files. */
function listParts(): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, string[]>()
  for (const entry of readdirSync(galleryFolder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (!entry.endsWith('.png')) continue
    const [file = '', ...folders] = entry.split(/[\\/]/).toReversed()
    const part = folders.toReversed().join('/')
    parts.set(part, [...(parts.get(part) ?? []), file])
  }
  return parts
}

function paintScreens(part: string, files: readonly string[]): string {
  const screens = new Set(files.map(screenOf))
  return [...screens]
    .map((screen) => {
      const pictures = files.filter((file) => screenOf(file) === screen)
      const figures = pictures.map((file) => paintPicture(`${part}/${file}`, file))
      return `<h3>${screen}</h3><section>${figures.join('')}</section>`
    })
    .join('\n')
}

function screenOf(file: string): string {
  return file.split('--')[0] ?? file
}

function paintPicture(address: string, file: string): string {
  const [, ...look] = file.replace('.png', '').split('--')
  const caption = look.join(', ')
  return `<figure><figcaption>${caption}</figcaption><a href="${address}"><img loading="lazy" src="${address}" alt="${caption}"></a></figure>`
}

test('index.html', () => {
  const parts = listParts()
  const ways = [...parts.keys()].map((part) => `<a href="#${part}">${part}</a>`)
  const body = [...parts].map(([part, files]) => `<h2 id="${part}">${part}</h2>${paintScreens(part, files)}`)
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Every screen</title><style>${style}</style><nav>${ways.join('')}</nav>${body.join('\n')}</html>`
  writeFileSync(join(galleryFolder, 'index.html'), page)
})
