/** 103030 as "103,030". */
export function sayAmount(amount: number): string {
  return `${Math.round(amount)}`.replace(/\B(?=(\d{3})+$)/g, ',')
}
