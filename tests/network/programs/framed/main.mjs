import { visitRotation } from '../visit-rotation.mjs'
import { connectFromFrame } from './connect-from-frame.mjs'

await visitRotation(connectFromFrame)
