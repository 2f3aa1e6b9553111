import { Component, type ReactNode } from 'react'
import { FaultScreen } from './fault-screen.tsx'

interface ErrorBoundaryProps {
  /** The address; another one gives the screen another chance. */
  readonly place?: string
  readonly children: ReactNode
}

/** Catches a fault of ours while painting. What was said is saved with every change and stays as it is. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override readonly state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override componentDidUpdate(before: ErrorBoundaryProps) {
    if (this.state.hasFailed && before.place !== this.props.place) this.setState({ hasFailed: false })
  }

  override render() {
    return this.state.hasFailed ? <FaultScreen /> : this.props.children
  }
}
