/** What the window shows. */
export function App() {
  return (
    <main>
      <h1>Rotation</h1>
    </main>
  )
}
