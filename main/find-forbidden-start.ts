/** Beginnings of switches; each opens a way into the program or out of it, or takes a guard away. */
const forbiddenSwitches = [
  'allow-file-access',
  'allow-running-insecure',
  'auth-',
  'debug',
  'disable-sandbox',
  'disable-site-isolation',
  'disable-web-security',
  'enable-automation',
  'enable-crash-reporter',
  'enable-logging',
  'gpu-launcher',
  'headless',
  'host-resolver-rules',
  'host-rules',
  'ignore-certificate-errors',
  'inspect',
  'isolated-app-origins',
  'js-flags',
  'load-extension',
  'log-file',
  'log-net-log',
  'no-proxy',
  'no-sandbox',
  'no-zygote',
  'proxy',
  'remote-allow-origins',
  'remote-debugging',
  'renderer-cmd-prefix',
  'renderer-startup-dialog',
  'single-process',
  'ssl-key-log-file',
  'trace-startup',
  'unsafely-',
  'user-data-dir',
  'utility-cmd-prefix',
  'vmodule',
]

const forbiddenVariables = [
  'ELECTRON_RUN_AS_NODE',
  'NODE_OPTIONS',
  'ELECTRON_ENABLE_LOGGING',
  'ELECTRON_LOG_FILE',
  'SSLKEYLOGFILE',
]

interface Start {
  readonly words: readonly string[]
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly platform: string
}

/** Names the first switch or variable that opens a way into the program, or gives nothing. */
export function findForbiddenStart({ words, environment, platform }: Start): string | undefined {
  const word = words.find((each) => {
    const name = switchName(each, platform)
    return name !== undefined && forbiddenSwitches.some((beginning) => name.startsWith(beginning))
  })
  if (word !== undefined) return word.split('=')[0]
  return forbiddenVariables.find((name) => environment[name])
}

/** As Chromium reads it: one dash or two; on Windows a slash and capitals as well. */
function switchName(word: string, platform: string): string | undefined {
  if (platform === 'win32') return /^(?:--?|\/)([^=]*)/.exec(word)?.[1]?.toLowerCase()
  return /^--?([^=]*)/.exec(word)?.[1]
}
