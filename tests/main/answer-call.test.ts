import { describe, expect, test, vi } from 'vitest'
import { answerCall } from '../../main/answer-call.ts'
import type { Handlers } from '../../shared/ipc.ts'
import { defaultPreferences, type Preferences } from '../../shared/preferences.ts'

const noteBug = vi.fn()
const failed = { kind: 'failed' }

/** Only the calls about preferences are asked here. */
const handlers = {
  loadPreferences: () => defaultPreferences,
  savePreferences: (preferences: Preferences) => preferences,
} as Partial<Handlers> as Handlers

describe('answerCall', () => {
  test('hands checked arguments on and the checked answer back', async () => {
    const chosen = { ...defaultPreferences, theme: 'dark' }
    const reply = await answerCall(handlers, { name: 'savePreferences', words: [chosen], noteBug })
    expect(reply).toEqual({ kind: 'answered', value: chosen })
  })

  test.each([
    ['no argument', []],
    ['an argument too many', [defaultPreferences, 1]],
    ['a wrong shape', [{ theme: 'pink' }]],
    ['an unknown key', [{ ...defaultPreferences, admin: true }]],
    [
      'a prototype',
      [JSON.parse('{"__proto__":{"theme":"dark"},"theme":"dark","textSize":100,"lockMinutes":5}')],
    ],
  ])('refuses %s', async (_what, words) => {
    expect(await answerCall(handlers, { name: 'savePreferences', words, noteBug })).toEqual(failed)
  })

  test('lets no wrong answer out', async () => {
    const wrong = {
      ...handlers,
      loadPreferences: () => ({ theme: 'dark', secret: 1 }) as unknown as Preferences,
    }
    expect(await answerCall(wrong, { name: 'loadPreferences', words: [], noteBug })).toEqual(failed)
  })

  test('says nothing of why a handler threw', async () => {
    const throwing = {
      ...handlers,
      loadPreferences: () => {
        throw new Error('/home/a/secret')
      },
    }
    expect(await answerCall(throwing, { name: 'loadPreferences', words: [], noteBug })).toEqual(failed)
    expect(noteBug).toHaveBeenCalled()
  })
})
