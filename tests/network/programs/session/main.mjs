import { visitRotation } from '../visit-rotation.mjs'
import { walkThrough } from './walk-through.mjs'

await visitRotation(walkThrough)
