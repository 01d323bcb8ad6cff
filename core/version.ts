/** Version of the product, as in package.json; stands in the log of every workbook. */
export const version = "0.1.0";
