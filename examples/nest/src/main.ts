import 'reflect-metadata'
import { dirname, join } from 'node:path'
import { Module } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import type { NestExpressApplication } from '@nestjs/platform-express'
import { OrdersController } from './orders.controller'
import { PaymentsController } from './payments.controller'
import { ShopService } from './shop.service'

@Module({ controllers: [OrdersController, PaymentsController], providers: [ShopService] })
class ShopModule {}

async function main() {
  const app = await NestFactory.create<NestExpressApplication>(ShopModule)
  app.useStaticAssets(join(__dirname, '../public'), { extensions: ['html'] })
  app.useStaticAssets(dirname(require.resolve('imp-confirm')), { prefix: '/imp-confirm' })
  const port = process.env.PORT ?? 3000
  await app.listen(port)
  // getUrl() names the address of all hosts, [::1], which some browsers don't open.
  console.log(`http://localhost:${port}`)
}

void main()
