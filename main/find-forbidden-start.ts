const forbiddenSwitches =
  /^--?(inspect|remote-debugging|remote-allow-origins|load-extension|disable-web-security|proxy|no-proxy|host-rules|host-resolver-rules|log-net-log|user-data-dir|enable-logging|log-file|no-sandbox|disable-sandbox|ignore-certificate-errors|js-flags|disable-site-isolation)/

const forbiddenVariables = ['ELECTRON_RUN_AS_NODE', 'NODE_OPTIONS', 'ELECTRON_ENABLE_LOGGING']

/** Names the first switch or variable that opens a way into the program, or gives nothing. */
export function findForbiddenStart(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const word = words.find((each) => forbiddenSwitches.test(each))
  if (word !== undefined) return word.split('=')[0]
  return forbiddenVariables.find((name) => environment[name])
}
