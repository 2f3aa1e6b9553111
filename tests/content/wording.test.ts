import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { listTexts, type PlacedText } from './list-texts.ts'
import { hashSentence, splitSentences } from './split-sentences.ts'
import { contentFiles } from './whole-content.ts'

/** Names, addresses and citations keep the words of whoever they belong to. */
const OTHERS_WORDS =
  /(?:^|› )(?:id|key|url|source|supports|bodies|credentials|onet|contact|checkWith)(?: ›|$)/

/** A title is a name and no sentence. */
const TITLES = /(?:^|› )(?:name|title|aliases)(?: ›|$)/

/** Names of others inside our sentences, which are passed over. */
const NAMES = /Physician Health Program\b|Centers for|American [A-Z][\w ]+|Bureau of Labor/g

const texts: readonly PlacedText[] = contentFiles.flatMap(listTexts)
const ownWords = texts.filter(({ place }) => !OTHERS_WORDS.test(place))

/** Written by `write-reference-sentences.mjs`, so that the research notes need not lie beside the checkout. */
const referenceSentences = z
  .array(z.string())
  .parse(JSON.parse(readFileSync(new URL('./reference-sentences.json', import.meta.url), 'utf8')))

function whereFound(pattern: RegExp): string[] {
  return ownWords
    .map((placed) => ({ ...placed, found: pattern.exec(placed.text.replaceAll(NAMES, ''))?.[0] }))
    .filter(({ found }) => found !== undefined)
    .map(({ file, place, found }) => `${file} ${place}: ${found}`)
}

/** American spellings, each kind with words that must be caught and words that must not. */
const AMERICAN: readonly Readonly<{ caught: string; spared: string; pattern: RegExp }>[] = [
  {
    caught: 'an organization utilizes, they specialize',
    spared: 'the size of the prize, resized and seized',
    pattern: /\b(?!(?:re|over|down)?siz|priz|seiz|capsiz)\w+iz(?:e[sd]?|ing|ations?)\b/i,
  },
  {
    caught: 'behavioral color, favorite labor',
    spared: 'behaviour, colour, a laboratory',
    pattern: /\b(?:labor(?!ator)|color|behavior|favor|honor|humor|neighbor|harbor|rumor|endeavor)\w*\b/i,
  },
  {
    caught: 'keep your license, the licenses lapse',
    spared: 'licensed doctors, a licensing board, the licence',
    pattern: /\blicenses?\b/i,
  },
  {
    caught: 'a center, centered, the operating theater',
    spared: 'the centre of the theatre',
    pattern: /\b(?:center|theater|meter|fiber|liter)(?:s|ed)?\b/i,
  },
  {
    caught: 'pediatrics, anesthesia, orthopedic',
    spared: 'paediatrics, anaesthesia, orthopaedic',
    pattern: /\b(?:pediatric|anesthe|orthopedic|gynecolog|hematolog|fetal|edema|esophag)\w*\b/i,
  },
  {
    caught: 'analyze, skeptical judgment',
    spared: 'analyse, sceptical judgement, defensive',
    pattern:
      /\b(?:analyz\w*|catalog|defense|offense|pretense|skeptic\w*|gray|judgment|acknowledgment|aging)\b/i,
  },
  {
    caught: 'a counselor traveled, modeling',
    spared: 'a counsellor travelled, modelling',
    pattern: /\b(?:counsel|travel|model|label|cancel|signal)(?:or|ors|er|ers|ed|ing)\b/i,
  },
  {
    caught: 'enroll and fulfill',
    spared: 'enrol, enrolled, fulfilled',
    pattern: /\b(?:fulfills?|enrolls?|enrollment|skillful|installment)\b/i,
  },
]

describe('the wording of content', () => {
  it('uses no exclamation marks', () => {
    expect(whereFound(/!/)).toEqual([])
  })

  it.each(AMERICAN)('keeps to British spelling, unlike "$caught"', ({ caught, spared, pattern }) => {
    expect(caught).toMatch(pattern)
    expect(spared).not.toMatch(pattern)
    expect(whereFound(pattern)).toEqual([])
  })

  it('avoids the words of forms and alarms', () => {
    expect(whereFound(/(?<!to )\bplease\b|\b(?:oops|invalid|sorry)\b/i)).toEqual([])
  })

  it('never speaks of leaving as failure or of staying as defeat', () => {
    expect(
      whereFound(
        /\b(?:dropouts?|drop(?:ped|ping)? out of (?:medicine|practice)|g[ia]ve up medicine|quitters?|stuck in medicine)\b/i,
      ),
    ).toEqual([])
  })

  it('holds no sentence of the research notes', () => {
    expect(referenceSentences.length).toBeGreaterThan(1000)
    const known = new Set(referenceSentences)
    const copied = ownWords
      .filter(({ place }) => !TITLES.test(place))
      .flatMap(({ file, place, text }) =>
        splitSentences(text)
          .filter((sentence) => known.has(hashSentence(sentence)))
          .map((sentence) => `${file} ${place}: ${sentence}`),
      )
    expect(copied).toEqual([])
  })
})

describe('the comparison of sentences', () => {
  it('knows a sentence again in other capitals and marks, and passes over short ones', () => {
    const [first] = splitSentences('Pay is hourly; the rates of five platforms were seen, once.')
    const [again] = splitSentences('THE RATES of five platforms were seen once')
    expect(first).toBe(again)
    expect(splitSentences('No minimum was found.')).toEqual([])
  })
})
