/** Stands in the same line wherever an estimate leaves the project. */
export const ESTIMATE_NOTE = "估算，非白皮书得分";
