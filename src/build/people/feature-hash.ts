/** The size of the space that features are hashed to: three bytes a feature in the weights' file. */
const keyBits = 24;

/** The key of a feature: what is looked at (`template`), and the value or two that it has. */
export function featureKey(template: number, a: number, b = 0): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e_37_79_b1), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ Math.imul(b, 0xc2_b2_ae_35), 0x27_d4_eb_2f);
  return (hash ^ (hash >>> 15)) >>> (32 - keyBits);
}
