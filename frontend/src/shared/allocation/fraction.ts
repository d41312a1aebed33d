/** A ratio of whole numbers, in lowest terms, its denominator positive. */
export class Fraction {
  private constructor(
    readonly top: bigint,
    readonly bottom: bigint,
  ) {}

  static of(top: bigint | number, bottom: bigint | number = 1n): Fraction {
    const [a, b] = [BigInt(top), BigInt(bottom)];
    const divisor = gcd(a, b);
    return new Fraction(a / divisor, b / divisor);
  }

  plus(other: Fraction) {
    return Fraction.of(this.top * other.bottom + other.top * this.bottom, this.bottom * other.bottom);
  }

  minus(other: Fraction) {
    return Fraction.of(this.top * other.bottom - other.top * this.bottom, this.bottom * other.bottom);
  }

  times(factor: number) {
    return Fraction.of(this.top * BigInt(factor), this.bottom);
  }

  over(divisor: number) {
    return Fraction.of(this.top, this.bottom * BigInt(divisor));
  }

  compare(other: Fraction): number {
    const difference = this.top * other.bottom - other.top * this.bottom;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }
}

function gcd(a: bigint, b: bigint) {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
