import './begin.css'
import { Button } from '../../ui/button.tsx'
import { useSamples } from '../../workbook/use-samples.ts'
import { useSession } from '../../workbook/use-session.ts'

/** Fictional people whose answers one can walk through before giving any. */
export function SamplePeople() {
  const samples = useSamples()
  const { lookAround } = useSession()
  if (samples.length === 0) return null
  return (
    <>
      <h2>Or look around</h2>
      <p>
        These people are made up. You can open and change everything they said. Nothing is saved, and closing
        the window ends it.
      </p>
      <ul className="sample-people">
        {samples.map((sample) => (
          <li key={sample.id}>
            <div>
              <h3>{sample.name}</h3>
              <p id={`sample-${sample.id}`}>{sample.about}</p>
            </div>
            <Button
              weight="secondary"
              aria-describedby={`sample-${sample.id}`}
              onClick={() => lookAround(sample)}
            >
              Look around as {sample.name.split(',')[0]}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
