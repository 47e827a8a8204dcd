export const metadata = { title: '작은 가게', icons: 'data:,' }

export default function Layout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="ko">
      <body>
        <a href="/">작은 가게</a>
        {children}
      </body>
    </html>
  )
}
