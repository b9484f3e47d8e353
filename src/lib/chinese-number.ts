const DIGITS = '零一二三四五六七八九';

/** A number in Chinese, as sessions are counted: 第十一次会议; from 100 on in digits. */
export function chineseNumber(number: number): string {
  if (!(number < 100)) return `${number}`;
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const head = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return `${head}${ones === 0 && tens > 0 ? '' : DIGITS[ones]}`;
}
