import { All, Controller, Req, Res } from '@nestjs/common'
import { type NodeRequest, type NodeResponse, toNodeListener } from 'imp-confirm/endpoint'
import { ShopService } from './shop.service'

/** What PortOne calls. */
@Controller()
export class PaymentsController {
  constructor(private readonly shop: ShopService) {}

  // #region confirm
  @All('payments/confirm')
  confirm(@Req() request: NodeRequest, @Res() response: NodeResponse) {
    return toNodeListener(this.shop.confirm)(request, response)
  }
  // #endregion

  @All('payments/webhook')
  webhook(@Req() request: NodeRequest, @Res() response: NodeResponse) {
    return toNodeListener((message) => this.shop.webhook(message))(request, response)
  }

  /** In PortOne's place, with the simulator. */
  @All('simulator/confirm')
  simulate(@Req() request: NodeRequest, @Res() response: NodeResponse) {
    return toNodeListener((payment) => this.shop.askAsPortone(payment))(request, response)
  }
}
