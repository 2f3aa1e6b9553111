import { visitRotation } from '../visit-rotation.mjs'
import { tryEveryWayOut } from './try-every-way-out.mjs'

await visitRotation(tryEveryWayOut)
