/** Words that CONTRIBUTING's glossary has others for, and the register that we don't write in. */
export const forbiddenKorean =
  /손님|리다이렉트|채널키|가맹점 코드|confirm 과정|컨펌 과정|결제 수단|잡아 둔 재고|닫힌 (타입|유니온)|(?<![주보마계]|안녕하)세요|십시오|[가-힣](해요|네요|군요|거예요)[.?!]/
