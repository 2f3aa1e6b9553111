import type { Workbook } from '../../../shared/workbook/workbook.ts'

/** Currencies of the countries that Rotation asks for. */
export const CURRENCIES: readonly string[] = ['USD', 'GBP', 'CAD', 'AUD', 'NZD', 'EUR', 'INR']

/** The currency in which the paths' pay figures stand, and the only one that a floor can be checked in. */
export const FIGURES_CURRENCY = 'USD'

const BY_COUNTRY: Readonly<Record<string, string>> = {
  us: 'USD',
  gb: 'GBP',
  ca: 'CAD',
  au: 'AUD',
  nz: 'NZD',
  ie: 'EUR',
  de: 'EUR',
  in: 'INR',
}

/** The currency of the country that was named on the page about you. */
export function usualCurrency({ about }: Workbook): string {
  const { country } = about
  return (country?.kind === 'choice' ? BY_COUNTRY[country.option] : undefined) ?? FIGURES_CURRENCY
}
