/** The ways to write the shop's page. */
export const frameworks = { plain: 'HTML', react: 'React', vue: 'Vue', next: 'Next.js' } as const

/** A way to write the shop's page. */
export type Framework = keyof typeof frameworks

const label = '결제하기'

/** Without the `export` and the `import` that a file of its own needs. */
const asPart = (code: string) => code.replace(/^export /gm, '')

const reactButton = (leave: string) => `
export function PayButton({ orderId }: { orderId: string }) {
  const [said, setSaid] = useState('')
  async function onClick() {
    const answer = await pay(orderId)
    if (answer.startsWith('/')) ${leave}
    else setSaid(answer)
  }
  return (
    <>
      <button type="button" onClick={onClick}>${label}</button>
      <p role="status">{said}</p>
    </>
  )
}
`

/** How each framework writes what `pay(orderId)` is called by; it answers with where to go, or what to tell the customer. */
const written: Readonly<Record<Framework, (code: string) => string>> = {
  plain: (code) => `${code}
const said = document.querySelector<HTMLElement>('#said')!
document.querySelector<HTMLButtonElement>('#pay')!.onclick = async ({ currentTarget }) => {
  const answer = await pay((currentTarget as HTMLButtonElement).value)
  if (answer.startsWith('/')) location.assign(answer)
  else said.textContent = answer
}
`,
  react: (code) => `import { useState } from 'react'
${code}${reactButton('location.assign(answer)')}`,
  next: (code) => `'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
${code}${reactButton('router.push(answer)').replace("useState('')\n", "useState('')\n  const router = useRouter()\n")}`,
  vue: (code) => `<script setup lang="ts">
import { ref } from 'vue'
${asPart(code)}
const { orderId } = defineProps<{ orderId: string }>()
const said = ref('')
async function onClick() {
  const answer = await pay(orderId)
  if (answer.startsWith('/')) location.assign(answer)
  else said.value = answer
}
</script>

<template>
  <button type="button" @click="onClick">${label}</button>
  <p role="status">{{ said }}</p>
</template>
`,
}

/** The shop's code as it stands in a file of the framework's. */
export const inFramework = (framework: Framework, code: string): string => written[framework](code)
