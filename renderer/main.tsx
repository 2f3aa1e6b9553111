import './jitless.ts'
import './fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { startUp } from './start-up.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no root')
const starting = startUp()
createRoot(root).render(
  <StrictMode>
    <App starting={starting} />
  </StrictMode>,
)
