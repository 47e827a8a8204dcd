# frozen_string_literal: true

# The confirm endpoint in Ruby with Sinatra.
require 'json'
require 'sinatra'
require 'sqlite3'

HOLD_SECONDS = 30 * 60
NEUTRAL = '주문을 확인할 수 없습니다.'

set :bind, '127.0.0.1'
set :port, ENV.fetch('PORT').to_i
set :server, 'puma'
set :show_exceptions, false
set :raise_errors, false

helpers do
  def answer(status, reason)
    halt status, { 'Content-Type' => 'application/json; charset=utf-8' },
         JSON.generate(reason.nil? ? { approved: true } : { reason: reason })
  end

  # The status, and the reason of a no. Runs inside one transaction.
  def decide(db, imp_uid, merchant_uid, amount)
    before = db.get_first_row('select merchant_uid, amount, status, reason from answers where imp_uid = ?', [imp_uid])
    return before[0, 2] == [merchant_uid, amount] ? before[2, 2] : [409, NEUTRAL] if before

    result = hold(db, merchant_uid, amount)
    db.execute('insert into answers values (?, ?, ?, ?, ?)', [imp_uid, merchant_uid, amount, *result])
    result
  end

  def hold(db, order, amount)
    item, quantity, total = db.get_first_row('select item, quantity, amount from orders where id = ?', [order])
    return [409, NEUTRAL] if item.nil? || total != amount
    return [200, nil] if db.get_first_row('select 1 from holds where order_id = ?', [order])

    db.execute('update stock set free = free - ? where item = ? and free >= ?', [quantity, item, quantity])
    return [409, '방금 품절되었습니다.'] unless db.changes == 1

    db.execute('insert into holds values (?, ?)', [order, Time.now.to_i + HOLD_SECONDS])
    [200, nil]
  end
end

post '/payments/confirm' do
  call = begin
    JSON.parse(request.body.read(10_240).to_s)
  rescue JSON::ParserError
    answer 400, NEUTRAL
  end
  imp_uid, merchant_uid, amount = call.values_at('imp_uid', 'merchant_uid', 'amount') if call.is_a?(Hash)
  answer 422, NEUTRAL unless imp_uid.is_a?(String) && merchant_uid.is_a?(String) && amount.is_a?(Integer)

  result = nil
  begin
    db = SQLite3::Database.new(ENV.fetch('SHOP_DB'))
    # Not busy_timeout: it waits with the interpreter's lock held, so whoever has the database could never finish.
    db.busy_handler { |tries| sleep(0.005) if tries < 600 }
    # :immediate, since SQLite must lock before it reads. An exception rolls back: then nothing was held.
    db.transaction(:immediate) { result = decide(db, imp_uid, merchant_uid, amount) }
  rescue StandardError => e
    logger.error(e)
    result = [500, NEUTRAL]
  ensure
    db&.close
  end
  answer(*result)
end

%i[get put delete].each do |verb|
  send(verb, '/payments/confirm') { answer 405, NEUTRAL }
end
