import { useLocation } from 'wouter'
import { MapScreen } from './map/map-screen.tsx'
import { PathList } from './path-list.tsx'

/** The list of paths, or the map of them. */
export function PathsScreen() {
  const [location] = useLocation()
  return location === '/paths/map' ? <MapScreen /> : <PathList />
}
