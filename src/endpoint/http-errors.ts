/** One way in which the endpoint itself says no, without or in spite of `decide`. */
export interface HttpError {
  /** The HTTP status. Never 200: for PortOne anything else stops the payment. */
  status: number
  /** Travels behind the reason, `[#CODE]`, and comes back in the browser as the outcome's `reasonCode`. */
  code: string
  /** For the developer, in the body's `detail`: what was wrong and what is right. Holds nothing of the request. */
  detail: string
}

/**
 * Every answer that isn't the merchant's own, as data. The customer reads the same neutral sentence for all of them.
 * A declined payment (`decline`) is 409 with the merchant's reason.
 */
export const httpErrors = {
  'address-not-allowed': {
    status: 403,
    code: 'CONFIRM_ADDRESS',
    detail: 'The caller is not on the list of allowed addresses.',
  },
  'not-signed': {
    status: 403,
    code: 'CONFIRM_URL',
    detail: 'The address lacks the part that signedConfirmUrls makes for this order, or has that of another one.',
  },
  'method-not-allowed': { status: 405, code: 'CONFIRM_METHOD', detail: 'PortOne calls this address by POST.' },
  'not-json': { status: 415, code: 'CONFIRM_CONTENT_TYPE', detail: 'The Content-Type must be application/json.' },
  'not-utf-8': { status: 415, code: 'CONFIRM_CHARSET', detail: 'The charset must be UTF-8, or not named at all.' },
  encoded: {
    status: 415,
    code: 'CONFIRM_CONTENT_ENCODING',
    detail: 'A compressed body is not read: send it without Content-Encoding.',
  },
  'too-large': { status: 413, code: 'CONFIRM_TOO_LARGE', detail: 'The body is over the limit of this endpoint.' },
  'too-slow': { status: 408, code: 'CONFIRM_BODY_TIMEOUT', detail: 'The body did not arrive before the deadline.' },
  unreadable: { status: 400, code: 'CONFIRM_UNREADABLE', detail: 'The body broke off before it was whole.' },
  'body-taken': {
    status: 400,
    code: 'CONFIRM_UNREADABLE',
    detail:
      "Something on this server read the body before, and left nothing of it: write app.post(path, toNodeListener(confirm)) above app.use(express.json()), or use your framework's adapter, such as toKoaMiddleware(confirm).",
  },
  'broken-json': { status: 400, code: 'CONFIRM_BAD_JSON', detail: 'The body is not valid JSON in UTF-8.' },
  'not-an-object': {
    status: 422,
    code: 'CONFIRM_NOT_AN_OBJECT',
    detail: 'The body must be a JSON object: { imp_uid, merchant_uid, amount }.',
  },
  'bad-imp-uid': {
    status: 422,
    code: 'CONFIRM_IMP_UID',
    detail: 'imp_uid must be a string of 1 to 200 characters, not only white space, without control characters.',
  },
  'bad-merchant-uid': {
    status: 422,
    code: 'CONFIRM_MERCHANT_UID',
    detail: 'merchant_uid must be a string of 1 to 200 characters, not only white space, without control characters.',
  },
  'bad-amount': {
    status: 422,
    code: 'CONFIRM_AMOUNT',
    detail: 'amount must be a JSON number from 0 to 9007199254740991.',
  },
  'not-a-confirm-call': {
    status: 422,
    code: 'CONFIRM_OTHER_WEBHOOK',
    detail: 'This address is for confirm calls, Transaction.Confirm: give other webhooks an address of their own.',
  },
  'both-versions': {
    status: 422,
    code: 'CONFIRM_BOTH_VERSIONS',
    detail: 'The body is a call of V1 and of V2 at once: imp_uid beside payment_id, tx_id or type.',
  },
  'v1-off': {
    status: 422,
    code: 'CONFIRM_V1_OFF',
    detail: 'This endpoint answers V2 only: it was made with v1: false.',
  },
  'v2-off': {
    status: 422,
    code: 'CONFIRM_V2_OFF',
    detail: 'This is a call of V2: make the endpoint with v2: { webhookSecret }.',
  },
  'bad-signature': {
    status: 401,
    code: 'CONFIRM_SIGNATURE',
    detail: 'The webhook-signature is missing, or not of this webhook-id, webhook-timestamp and body by your secret.',
  },
  'bad-timestamp': {
    status: 401,
    code: 'CONFIRM_TIMESTAMP',
    detail: "The webhook-timestamp must be whole seconds, at most 5 minutes away from this server's clock.",
  },
  replayed: {
    status: 401,
    code: 'CONFIRM_REPLAYED',
    detail: 'This webhook-id came before, with another body.',
  },
  'body-remade': {
    status: 400,
    code: 'CONFIRM_UNREADABLE',
    detail:
      'The signature is of the bytes as they came, and a body parser in front left only what it made of them: mount the endpoint above it, or have it keep rawBody.',
  },
  'bad-payment-id': {
    status: 422,
    code: 'CONFIRM_PAYMENT_ID',
    detail:
      'paymentId (payment_id) must be a string of 1 to 200 characters, not only white space, without control characters.',
  },
  'bad-transaction-id': {
    status: 422,
    code: 'CONFIRM_TRANSACTION_ID',
    detail:
      'transactionId (tx_id) must be a string of 1 to 200 characters, not only white space, without control characters.',
  },
  'bad-total-amount': {
    status: 422,
    code: 'CONFIRM_TOTAL_AMOUNT',
    detail: 'totalAmount (total_amount) must be a JSON number from 0 to 9007199254740991.',
  },
  'other-order': {
    status: 409,
    code: 'CONFIRM_OTHER_ORDER',
    detail: 'This imp_uid or transactionId was asked about before, with another order or amount.',
  },
  'decide-failed': { status: 500, code: 'CONFIRM_ERROR', detail: 'The check failed on this server: see its log.' },
  'no-decision': { status: 503, code: 'CONFIRM_TIMEOUT', detail: 'The check did not end before the deadline.' },
  disconnected: {
    status: 503,
    code: 'CONFIRM_DISCONNECTED',
    detail: 'Whoever asked about this payment hung up before there was an answer.',
  },
} as const satisfies Record<string, HttpError>

/** The name of a row of {@link httpErrors}. */
export type HttpErrorId = keyof typeof httpErrors
