import './button.css'
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Link } from 'wouter'

/** `primary` stands once a screen; `quiet` reads like a link. */
type Weight = 'primary' | 'secondary' | 'quiet'

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  readonly weight?: Weight
}

export function Button({ weight = 'primary', type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={`button button-${weight}`} {...rest} />
}

interface ButtonLinkProps {
  readonly href: string
  readonly weight?: Weight
  readonly children: ReactNode
}

/** Looks like a button and leads to another screen. */
export function ButtonLink({ href, weight = 'primary', children }: ButtonLinkProps) {
  return (
    <Link href={href} className={`button button-${weight}`}>
      {children}
    </Link>
  )
}
