/** Stands in for optional parts of a dependency that Rotation never reaches. */
export const nothing = undefined
