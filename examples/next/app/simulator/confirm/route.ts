import { shop } from '../../../lib/shop'

export const POST = async (request: Request) => (await shop()).askAsPortone(request)
