import { ShopNowDocument, type ShopNowQuery } from '../../graphql/generated';
import { type Read, useRead } from '../../reads/use-read';

export type Shop = ShopNowQuery['merchants'][number];

/** The shop, where it stands, and what applies: read once for all of its pages. */
export function useShop(merchantNo: string): Read<ShopNowQuery> & { readonly shop: Shop | undefined } {
  const read = useRead(ShopNowDocument, { merchantNo });
  return { ...read, shop: read.data?.merchants.find((one) => one.merchantNo === merchantNo) };
}

export type ShopRead = ReturnType<typeof useShop>;
