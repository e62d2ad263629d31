/** Who runs the site: configuration, shown on its pages and in its documents. */
export interface Consultancy {
  name: string;
  legalName: string;
  address: string;
  phone: string;
  email: string;
}
