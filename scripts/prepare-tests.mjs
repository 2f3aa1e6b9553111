/** Installs the programs that the tests compare our own work with, where that can be done without asking. */
import { installSystemPackages } from './electron/install-system-packages.mjs'
import { displayPackages, electronPackages, testPackages } from './electron/system-packages.mjs'

installSystemPackages([...electronPackages, ...displayPackages, ...testPackages])
