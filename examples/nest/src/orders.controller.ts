import { Body, Controller, Get, NotFoundException, Param, Post } from '@nestjs/common'
import { ShopService } from './shop.service'

@Controller('api')
export class OrdersController {
  constructor(private readonly shop: ShopService) {}

  @Get('shop')
  about() {
    return this.shop.about
  }

  @Post('orders')
  placeOrder(@Body('item') item: unknown) {
    const order = this.shop.placeOrder(item)
    if (!order) throw new NotFoundException()
    return order
  }

  @Get('orders/:number')
  async status(@Param('number') number: string) {
    const settled = await this.shop.settle(number)
    if (!settled) throw new NotFoundException()
    return { status: settled.status }
  }
}
