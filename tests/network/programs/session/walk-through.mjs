/**
 * A whole evening with Rotation, from the first screen to the saved report. Runs in the window, so it stands alone.
 * Gives the headings it passed.
 */
export async function walkThrough(idleSeconds) {
  const headings = []
  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
  const heading = () => document.querySelector('h1')?.textContent ?? ''

  async function until(what, look) {
    for (let turn = 0; turn < 400; turn++) {
      const found = look()
      if (found) return found
      await pause(50)
    }
    throw new Error(`${what} did not come at ${location.hash}: ${heading()}`)
  }

  const findControl = (name) =>
    [...document.querySelectorAll('main button, main a[href]')].find((each) => name.test(each.textContent))
  const press = async (name) => (await until(name, () => findControl(name))).click()

  async function open(address) {
    const before = heading()
    location.hash = address
    await until(address, () => ![before, ''].includes(heading()))
    headings.push(heading())
  }

  function listGroups() {
    const names = [...document.querySelectorAll('main input[type=radio]')].map(({ name }) => name)
    return [...new Set(names)].map((name) => [...document.getElementsByName(name)])
  }

  function type(field, text) {
    const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
    Object.getOwnPropertyDescriptor(prototype.prototype, 'value').set.call(field, text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }

  /** Something typed does not fit; the last choice of every question takes it back. */
  const isStuck = () => document.querySelector('[role=alert]') !== null

  async function answerPage(choose, page) {
    for (const [group, radios] of listGroups().entries()) {
      radios[isStuck() ? radios.length - 1 : choose(group, page, radios.length)]?.click()
      await pause(20)
    }
    if (isStuck()) return pause(50)
    for (const field of document.querySelectorAll('main textarea')) type(field, 'canary: words of my own')
    for (const field of document.querySelectorAll('main input[inputmode]'))
      if (field.value === '') type(field, '40')
    await pause(50)
  }

  /** Answers page after page until the answers can be checked. */
  async function answerStage(address, choose) {
    await open(address)
    for (let page = 0; page < 60; page++) {
      if (/^Check/.test(heading())) return headings.push(heading())
      await answerPage(choose, page)
      const before = location.hash
      await press(/^(Begin|Continue|Set )/)
      await until('the next page', () => location.hash !== before || isStuck())
      await pause(100)
    }
    throw new Error(`${address} does not end`)
  }

  const varied = (group, page, count) => (group * 2 + page) % count
  /** The numbers of the groups are there for the eye; what follows them is the key. */
  const readKey = () =>
    [...document.querySelectorAll('main ol > li')].map((group) => group.lastChild.textContent)

  await press(/^Start$/)
  await press(/^Suggest six words$/)
  await until('six words', () => document.querySelector('main input')?.value !== '')
  await press(/^Seal it$/)
  await until('the recovery key', () => readKey().length > 0)
  const key = readKey().join(' ')
  await press(/^I have written it down$/)
  type(await until('the place for the key', () => document.querySelector('main textarea')), key)
  await press(/^Continue$/)
  await until('home', () => document.querySelector('main a[href="#/values"]'))
  await answerStage('/about-you', varied)
  await answerStage('/values', varied)
  await open('/values/picture')
  await answerStage('/skills', varied)
  await open('/skills/picture')
  await answerStage('/limits', (group, page, count) => (group === 0 ? page % count : 0))

  await open('/paths')
  const paths = await until('paths', () => {
    const links = [...document.querySelectorAll('main a[href^="#/paths/"]')].map(({ hash }) => hash.slice(1))
    const found = [...new Set(links)].filter((address) => address !== '/paths/map')
    return found.length > 5 && found
  })
  for (const address of paths.slice(0, 2)) {
    await open(address)
    await press(/^Add to shortlist/)
  }
  for (const address of ['/paths/map', '/compare', '/plan']) await open(address)
  await press(/^Start a plan/)
  await pause(300)
  for (const address of ['/settings', '/credits', '/how', '/support', '/', '/report']) await open(address)
  await press(/^Look at the report/)
  await press(/^Save the PDF/)
  await until('the saved report', () => /Saved as/.test(document.querySelector('main').textContent))
  headings.push('saved')
  await pause(idleSeconds * 1000)
  return headings
}
