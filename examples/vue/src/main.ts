import { createApp } from 'vue'
import OrderPage from './OrderPage.vue'
import ReturnPage from './ReturnPage.vue'
import ShopPage from './ShopPage.vue'

const pages: Record<string, typeof ShopPage> = { '/return': ReturnPage, '/order': OrderPage }

createApp(pages[location.pathname] ?? ShopPage).mount('#root')
