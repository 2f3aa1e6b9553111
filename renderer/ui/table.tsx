import './table.css'
import './visually-hidden.css'
import { type ReactNode, useId } from 'react'
import { ScrollFrame } from './scroll-frame.tsx'

/** A row; its first cell names it. */
export interface TableRow {
  readonly key: string
  readonly cells: readonly ReactNode[]
}

interface TableProps {
  readonly caption: ReactNode
  /** Hidden captions are still read out. */
  readonly isCaptionHidden?: boolean
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
}

/** A table with named columns and rows; it scrolls sideways by itself where the window is too narrow. */
export function Table({ caption, isCaptionHidden = false, columns, rows }: TableProps) {
  const id = useId()
  return (
    <ScrollFrame className="table-frame" labelledBy={id}>
      <table className="table">
        <caption id={id} className={isCaptionHidden ? 'visually-hidden' : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  )
}
